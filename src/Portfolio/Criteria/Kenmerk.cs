using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Portfolio.Criteria;

/// <summary>Something that plays in the client's situation and may be a contra-indication of a place.</summary>
internal sealed record Kenmerk(string Code, string Omschrijving)
{
    public static Codelijst<Kenmerk> Lijst { get; } =
        new(typeof(Kenmerk).Assembly, "kenmerken.csv", r => new(r.Code, r.Omschrijving));
}
