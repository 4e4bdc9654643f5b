namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>An invented location.</summary>
/// <param name="Soort">Code of the kind of location.</param>
/// <param name="Bron">Code of the list in which it stands.</param>
internal sealed record Locatie(string Id, string Agb, string Soort, string Bron, string Postcode, string Gemeente)
{
    public string Naam => $"Locatie {Id} (verzonnen)";
}
