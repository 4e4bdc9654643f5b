namespace Regiotafel.Regioplan.Taal;

/// <summary>A figure in a text, by reference: <c>{{ cijfer klantenratio 2024-01-01 groep=W regio=ALLE }}</c>.</summary>
/// <param name="Uitsplitsing">As in the tables: <c>groep=W</c>, or <c>segment=GZ|zzp=880</c>; empty is the total.</param>
/// <param name="Regio">Null: the region of the plan.</param>
/// <param name="Bron">The tag as it was typed.</param>
internal sealed record Cijfertag(
    string Indicator,
    string Periode,
    string Uitsplitsing,
    string? Regio,
    int Regel,
    string Bron
) : Tekstdeel(Regel);
