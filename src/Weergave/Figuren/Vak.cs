namespace Regiotafel.Weergave.Figuren;

/// <summary>The part of a drawing inside which values stand.</summary>
internal sealed record Vak(double Links, double Rechts, double Boven, double Onder)
{
    public double Breedte => Rechts - Links;
}
