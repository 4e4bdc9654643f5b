namespace Regiotafel.Weergave.Figuren;

/// <summary>A value measured on days, with nothing known in between.</summary>
public sealed record Lijnfiguur : Tijdfiguur
{
    private const int MeestePunten = 24;

    internal override string Pad(Reeks reeks, Assen assen) =>
        reeks.Stijl is Reeksstijl.Grens
            ? Lijnpad.InStappen(reeks.Punten, assen)
            : Lijnpad.VanPuntNaarPunt(reeks.Punten, Breuken, assen);

    internal override bool HeeftPunten(Reeks reeks) =>
        reeks.Stijl is not Reeksstijl.Grens && reeks.Punten.Count <= MeestePunten;
}
