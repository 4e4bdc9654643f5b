namespace Regiotafel.Weergave.Figuren;

/// <summary>From this day on the figures are of another definition or source; before and after are not compared.</summary>
public sealed record Tijdbreuk(DateOnly Dag, string Tekst);
