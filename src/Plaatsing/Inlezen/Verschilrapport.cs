using System.Globalization;
using System.Text;
using Regiotafel.Kern.Aanlevering;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>
/// The difference report as a file for who made the waiting list: line numbers of that file, and no case code, so that no list of cases
/// leaves the system.
/// </summary>
internal static class Verschilrapport
{
    private const string Kop = "regel;uitkomst;onderdeel;was;wordt;uitleg";

    public static string Csv(Wachtlijstverschil verschil, IReadOnlyList<Keurpunt> punten)
    {
        var tekst = new StringBuilder(Kop).Append("\r\n");
        foreach (
            var velden in punten
                .Select(p => (p.Regel, Velden: (string[])[Woord(p.Gevolg), p.Kolom, "", "", $"{p.Code}: {p.Melding}"]))
                .Concat(verschil.Regels.SelectMany(r => Regels(r).Select(v => (r.Regel, Velden: v))))
                .OrderBy(r => r.Regel == 0 ? int.MaxValue : r.Regel)
        )
        {
            tekst
                .Append(velden.Regel == 0 ? "" : velden.Regel.ToString(CultureInfo.InvariantCulture))
                .Append(';')
                .AppendJoin(';', velden.Velden)
                .Append("\r\n");
        }
        return tekst.ToString();
    }

    /// <summary>The outcome as people say it.</summary>
    public static string Woord(Verschiluitkomst uitkomst) =>
        uitkomst switch
        {
            Verschiluitkomst.Nieuw => "nieuw",
            Verschiluitkomst.Gewijzigd => "gewijzigd",
            Verschiluitkomst.NietMeerGemeld => "niet meer gemeld",
            Verschiluitkomst.Gelijk => "gelijk",
            Verschiluitkomst.Quarantaine => "quarantaine",
            Verschiluitkomst.HierGesloten => "hier al gesloten",
            _ => "niet voor deze lijst",
        };

    public static string Woord(Keurgevolg gevolg) => gevolg.ToString().ToLowerInvariant();

    private static IEnumerable<string[]> Regels(Verschilregel regel) =>
        regel.Wijzigingen.Count > 0
            ? regel.Wijzigingen.Select(w => (string[])[Woord(regel.Uitkomst), w.Veld, w.Was, w.Wordt, ""])
            :
            [
                [Woord(regel.Uitkomst), "", "", "", regel.Reden],
            ];
}
