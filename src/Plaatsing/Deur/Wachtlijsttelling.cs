namespace Regiotafel.Plaatsing.Deur;

/// <summary>How many waited with one status on the first of a month.</summary>
/// <param name="Peildatum">First day of a month.</param>
/// <param name="Status">Leveringsstatus 6, 7 or 2.</param>
/// <param name="Aantal">Null: from one to nine, which does not leave this room.</param>
public sealed record Wachtlijsttelling(DateOnly Peildatum, string Status, int? Aantal);
