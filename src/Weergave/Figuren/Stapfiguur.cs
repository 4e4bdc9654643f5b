namespace Regiotafel.Weergave.Figuren;

/// <summary>A value that stays until the next change: places, occupied places.</summary>
public sealed record Stapfiguur : Tijdfiguur
{
    internal override string Pad(Reeks reeks, Assen assen) => Lijnpad.InStappen(reeks.Punten, assen);

    internal override bool HeeftPunten(Reeks reeks) => false;
}
