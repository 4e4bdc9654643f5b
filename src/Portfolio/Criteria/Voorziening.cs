using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Portfolio.Criteria;

/// <summary>Something a place has or has not, and a client may need.</summary>
internal sealed record Voorziening(string Code, string Omschrijving)
{
    public static Codelijst<Voorziening> Lijst { get; } =
        new(typeof(Voorziening).Assembly, "voorzieningen.csv", r => new(r.Code, r.Omschrijving));
}
