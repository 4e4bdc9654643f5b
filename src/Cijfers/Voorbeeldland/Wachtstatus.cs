namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>A period with one waiting status.</summary>
internal sealed record Wachtstatus(Woonperiode Periode, char Status, string Classificatie, int Van, int Tot);
