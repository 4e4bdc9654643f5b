using Regiotafel.Cijfers.Deur;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>What may be said about an indicator, by its kind.</summary>
internal static class Cijferkenmerk
{
    private const string Deelteken = "|";

    /// <summary>A count: that of all regions together is their sum, and no mean to lie beside.</summary>
    public static bool IsTelling(this Cijferbron bron) => bron.Tabel.Maat == "aantal" || bron.IsWachtend();

    /// <summary>Counted on many days: the word of a region is about the plain mean of the regions.</summary>
    public static bool IsWachtend(this Cijferbron bron) => bron.Maatstaf == Cijferbron.Ongewogen;

    /// <summary>Parts of one whole, without the whole itself.</summary>
    public static bool IsVerdeling(this Cijferbron bron) =>
        bron.Tabel.Maat == "aandeel"
        && bron.Delen() is { Count: > 1 } delen
        && delen.All(d => d.Length > 0 && !d.Contains(Deelteken, StringComparison.Ordinal));

    /// <summary>The breakdowns of the region's own figures in the last period, in the order of the file.</summary>
    public static IReadOnlyList<string> Delen(this Cijferbron bron) =>
        [
            .. bron
                .Tabel.Cijfers.Where(c => c.Regio == bron.Regio && c.Periode == bron.Periode)
                .Select(c => c.Uitsplitsing)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Its periods, the oldest first.</summary>
    public static IReadOnlyList<string> Perioden(this Cijferbron bron) =>
        [
            .. bron
                .Tabel.Cijfers.Where(c => c.Regio == bron.Regio)
                .Select(c => c.Periode)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>How the regions lie; null where there are too few, or where it says nothing.</summary>
    public static Spreiding? Spreiding(this Cijferbron bron, string periode, string deel) =>
        bron.IsTelling()
            ? null
            : Weergave.Figuren.Spreiding.Van(
                bron.Regios.Select(r => Cijferwoorden.Getalwaarde(bron.Cijfer(periode, deel, r)?.Waarde))
                    .OfType<decimal>()
            );

    /// <summary>All regions together; null where the uitgave has no other region.</summary>
    public static VrijCijfer? Samen(this Cijferbron bron, string periode, string deel) =>
        bron.KanVergelijken ? bron.Cijfer(periode, deel, Cijferbron.Alle) : null;

    /// <summary>The plain mean of the regions; null where it says nothing.</summary>
    public static VrijCijfer? Ongewogen(this Cijferbron bron, string periode, string deel) =>
        bron.KanVergelijken && bron.Tabel.Maat != "aantal" ? bron.Cijfer(periode, deel, Cijferbron.Ongewogen) : null;

    /// <summary>There is a word about it, and not that there is too little to say one.</summary>
    public static bool HeeftOordeel(this VrijCijfer? cijfer) => cijfer?.Woord is not (null or Cijferwoorden.Weinig);

    /// <summary>As it is shown; without a value why there is none. Never nothing.</summary>
    public static string Getoond(this VrijCijfer? cijfer) =>
        cijfer switch
        {
            null => "niet geleverd",
            { Waarde: null, Tekst.Length: 0 } => "geen waarde",
            _ => cijfer.Kort(),
        };

    /// <summary>What a drawing says where a value is missing: why, when it is the same for all of them.</summary>
    public static string Ontbreekt(this IEnumerable<VrijCijfer?> cijfers) =>
        cijfers.Where(c => c?.Waarde is null).Select(c => c.Getoond().Split(": ")[0]).Distinct().ToList() is [var reden]
            ? reden
            : "niet bekend";

    /// <summary>As many decimals as the border left in its figures.</summary>
    public static int Decimalen(this Cijferbron bron) =>
        bron
            .Tabel.Cijfers.Where(c => c.Regio == bron.Regio)
            .Select(c => (int)(Cijferwoorden.Getalwaarde(c.Waarde)?.Scale ?? 0))
            .DefaultIfEmpty(0)
            .Max();
}
