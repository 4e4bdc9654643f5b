using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>
/// A delivery with its corrections: first the codes that stand for another are translated and the delivery is screened with them,
/// then the values of single rows change (Bron → Correctie → Meting).
/// </summary>
/// <param name="Scherm">The screening after translation; its bronhashes are those of the source without changed values.</param>
/// <param name="Bron">What is computed.</param>
/// <param name="Aflopen">What came of each correction.</param>
internal sealed record Correctiegang(Schermuitslag Scherm, ILeveringsbron Bron, IReadOnlyList<Correctieafloop> Aflopen)
{
    /// <summary>Whether values were changed after the screening.</summary>
    public bool Gewijzigd { get; private init; }

    /// <summary>The hashes of the corrections that apply, in order.</summary>
    public IReadOnlyList<string> Toegepast => Correctieafloop.Toegepast(Aflopen);

    public static Correctiegang Begin(
        ILeveringsbron bron,
        IReadOnlyList<Correctie> correcties,
        int threads,
        CancellationToken ct
    )
    {
        var scherm = Schermer.Scherm(bron, threads, ct);
        // Without corrections nothing is read twice and no byte can differ.
        if (scherm.Geweigerd || correcties.Count == 0)
        {
            return new(scherm, bron, []);
        }
        var vertalingen = Vertaler.Vertaal(bron, scherm, Van(correcties, Correctievorm.Vertaling));
        if (vertalingen.Bron != bron)
        {
            scherm = Schermer.Scherm(vertalingen.Bron, threads, ct);
        }
        var (waarden, gewijzigd) = (Van(correcties, Correctievorm.Waarde), vertalingen.Bron);
        var aflopen = new List<Correctieafloop>(vertalingen.Aflopen);
        if (waarden.Count > 0)
        {
            var nodig = waarden.Select(c => c.Soort).ToHashSet(StringComparer.Ordinal);
            var boek = Rijboek.Lees(
                gewijzigd,
                scherm,
                s => nodig.Contains(s.Naam) || (s.Naam == "prestatiecodes" && nodig.Contains("declaraties"))
            );
            aflopen.AddRange(new Waardewijziging(boek).Voer(waarden));
            gewijzigd = boek.Bron(gewijzigd);
        }
        return new(scherm, gewijzigd, aflopen) { Gewijzigd = waarden.Count > 0 };
    }

    private static List<Correctie> Van(IReadOnlyList<Correctie> correcties, Correctievorm vorm) =>
        [.. correcties.Where(c => c.Vorm == vorm).OrderBy(c => c.Hash, StringComparer.Ordinal)];
}
