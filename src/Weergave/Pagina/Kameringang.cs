namespace Regiotafel.Weergave.Pagina;

/// <summary>One link in the row of rooms.</summary>
public sealed record Kameringang(string Naam, string Url, bool Actief);
