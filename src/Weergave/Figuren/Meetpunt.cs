namespace Regiotafel.Weergave.Figuren;

/// <summary>A value on a day; null says that it is not known from that day on.</summary>
public sealed record Meetpunt(DateOnly Dag, int? Waarde);
