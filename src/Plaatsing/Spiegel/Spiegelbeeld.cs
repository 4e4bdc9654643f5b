using Regiotafel.Plaatsing.Afwijzingen;

namespace Regiotafel.Plaatsing.Spiegel;

/// <summary>
/// The mirror of refusals for one reader. A provider sees what became of the proposals for its own places, beside all others together;
/// the zorgkantoor sees each provider.
/// </summary>
/// <param name="Van">First day that counts.</param>
/// <param name="Dag">Last day, today.</param>
/// <param name="Regels">Every proposal that was made in these days.</param>
internal sealed record Spiegelbeeld(DateOnly Van, DateOnly Dag, IReadOnlyList<Spiegelregel> Regels)
{
    // With fewer, "all others together" tells of one competitor, or of the other one to each of two.
    private const int MinsteAnderen = 3;

    /// <summary>The provider of this reader; null for who sees all.</summary>
    public required Guid? Eigen { get; init; }

    public bool ZietAlles => Eigen is null;

    /// <summary>The own proposals; those of the region for who sees all.</summary>
    public Spiegeltelling Telling => Spiegeltelling.Van(Regels.Where(r => ZietAlles || r.AanbiederId == Eigen));

    /// <summary>The proposals of all other providers together; null for who sees all, and when those others are few.</summary>
    public Spiegeltelling? Anderen
    {
        get
        {
            var anderen = Regels.Where(r => r.AanbiederId != Eigen).ToList();
            return !ZietAlles && anderen.DistinctBy(r => r.AanbiederId).Count() >= MinsteAnderen
                ? Spiegeltelling.Van(anderen)
                : null;
        }
    }

    /// <summary>Per provider, most proposals first; only for who sees all.</summary>
    public IReadOnlyList<(string Naam, Spiegeltelling Telling)> Aanbieders =>
        ZietAlles
            ?
            [
                .. Regels
                    .GroupBy(r => r.AanbiederId)
                    .Select(g => (g.First().Aanbieder, Spiegeltelling.Van(g)))
                    .OrderByDescending(a => a.Item2.Voorstellen)
                    .ThenBy(a => a.Aanbieder, StringComparer.Ordinal),
            ]
            : [];

    /// <summary>Every reason that this reader meets, in the order of the list, with the counts that he may read.</summary>
    public IReadOnlyList<Redenrij> Redenen
    {
        get
        {
            var (eigen, anderen) = (Telling, Anderen);
            var codes = Redencode.Lijst.GeldigOp(Dag).ToList();
            var verhuld = Kleingetal.VerhulDelen(
                [.. codes.Select(c => anderen?.Aantal(c.Code) ?? 0)],
                zietAlles: false
            );
            return [.. codes.Select((c, i) => new Redenrij(c, eigen.Aantal(c.Code), verhuld[i]))];
        }
    }

    /// <summary>What leaves the system: counts of reasons, every small one hidden, whoever takes it.</summary>
    public string Csv
    {
        get
        {
            var (eigen, anderen) = (Telling, Anderen);
            var wie = ZietAlles ? "regio" : "eigen";
            return "van;tot_en_met;wie;code;omschrijving;aantal\r\n"
                + Regelset(wie, eigen)
                + (anderen is null ? "" : Regelset("andere aanbieders", anderen));
        }
    }

    private string Regelset(string wie, Spiegeltelling telling)
    {
        var codes = Redencode.Lijst.GeldigOp(Dag).ToList();
        var aantallen = Kleingetal.VerhulDelen([.. codes.Select(c => telling.Aantal(c.Code))], zietAlles: false);
        return string.Concat(
            codes.Select(
                (c, i) => $"{Van:yyyy-MM-dd};{Dag:yyyy-MM-dd};{wie};{c.Code};{c.Omschrijving};{aantallen[i]}\r\n"
            )
        );
    }
}

/// <summary>One reason in the mirror.</summary>
/// <param name="Reden">The reason.</param>
/// <param name="Aantal">Of the own places, or of the region for who sees all.</param>
/// <param name="Anderen">Of all other providers together; null when it stays hidden.</param>
internal sealed record Redenrij(Redencode Reden, int Aantal, int? Anderen);
