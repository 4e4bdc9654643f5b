using System.Globalization;
using System.Text;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>The findings of one code: how many, and the first places.</summary>
internal sealed record Rapportdeel(
    string Code,
    Ernst Ernst,
    string Melding,
    long Aantal,
    IReadOnlyList<Rapportplaats> Plaatsen
)
{
    /// <summary>How many places of a code are kept; the whole report has no end when every row is wrong.</summary>
    public const int MeestePlaatsen = 100;

    /// <summary>Reads screening.csv as the worker gives it: the heaviest first, then in the order of the stages.</summary>
    public static IReadOnlyList<Rapportdeel> Lees(byte[] screening)
    {
        var perCode = new Dictionary<string, (long Aantal, List<Rapportplaats> Plaatsen, string Melding)>();
        using var lezer = new StreamReader(new MemoryStream(screening), Encoding.UTF8);
        _ = lezer.ReadLine();
        while (lezer.ReadLine() is { } regel)
        {
            var delen = regel.Split(';', 6);
            var (aantal, plaatsen, melding) = perCode.GetValueOrDefault(delen[3], (0, [], delen[5]));
            if (plaatsen.Count < MeestePlaatsen)
            {
                plaatsen.Add(new(delen[0], long.Parse(delen[1], CultureInfo.InvariantCulture), delen[2], delen[5]));
            }
            perCode[delen[3]] = (aantal + 1, plaatsen, melding);
        }
        return
        [
            .. perCode
                .Select(p => (Code: Bevindingscode.Van(p.Key), p.Value))
                .OrderByDescending(p => p.Code.Ernst)
                .ThenBy(p => p.Code.Nummer)
                .Select(p => new Rapportdeel(
                    p.Code.Code,
                    p.Code.Ernst,
                    p.Value.Melding,
                    p.Value.Aantal,
                    p.Value.Plaatsen
                )),
        ];
    }
}

/// <summary>Where a finding is.</summary>
/// <param name="Regel">Zero: the whole file.</param>
internal sealed record Rapportplaats(string Bestand, long Regel, string Kolom, string Melding);
