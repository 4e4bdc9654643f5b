namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>A stored meting without its rows: enough to tell whether two came from the same data.</summary>
internal sealed record Metingkop(string Id, string Versie, string Ingredienten, string Resultaathash, DateTime Op);
