using System.Globalization;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Xlsx;
using Regiotafel.Portfolio.Criteria;
using Regiotafel.Portfolio.Excel.Vergelijken;

namespace Regiotafel.Portfolio.Excel.Uitvoer;

/// <summary>Makes the portfolio file: rows, accepted values, and the hidden sheet that makes a later import safe.</summary>
internal static class Uitvoermaker
{
    private const int ExtraBreedte = 20;

    public static byte[] Maak(IReadOnlyList<Stand> standen, DateTime moment, DateOnly vandaag)
    {
        var extra = standen.SelectMany(s => s.Extra.Select(e => e.Kop)).Distinct(StringComparer.Ordinal).ToList();
        return WerkmapSchrijver.Schrijf([
            new("Portfolio", [Kop(extra), .. standen.Select(s => Rij(s, extra))])
            {
                MetKop = true,
                Breedtes = [.. Kolomnaam.Koppen.Select(k => k.Breedte), .. extra.Select(_ => ExtraBreedte)],
            },
            new("Uitleg", Uitleg(vandaag)) { MetKop = true, Breedtes = [24, 28, 60] },
            new(Exportstempel.Blad, Stempel(standen, moment)) { Verborgen = true },
        ]);
    }

    private static IReadOnlyList<Schrijfcel> Kop(List<string> extra) =>
        [.. Kolomnaam.Koppen.Select(k => Schrijfcel.Tekst(k.Naam)), .. extra.Select(Schrijfcel.Tekst)];

    private static IReadOnlyList<Schrijfcel> Rij(Stand stand, List<string> extra) =>
        [
            .. Kolomnaam.Koppen.Select(k => Cel(k.Kolom, stand[k.Kolom])),
            .. extra.Select(kop => Schrijfcel.Tekst(stand.Extra.FirstOrDefault(e => e.Kop == kop)?.Waarde)),
        ];

    private static Schrijfcel Cel(Kolom kolom, string waarde) =>
        (kolom, waarde) switch
        {
            (_, "") => Schrijfcel.Leeg,
            (Kolom.Totaal or Kolom.Ggz or Kolom.Vrij or Kolom.LeeftijdVanaf or Kolom.LeeftijdTotEnMet, _) =>
                Schrijfcel.Getal(long.Parse(waarde, CultureInfo.InvariantCulture)),
            (Kolom.VrijVanaf or Kolom.BevestigdOp, _) => Schrijfcel.Datum(
                DateOnly.ParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            ),
            (Kolom.Postcode, [>= '1' and <= '9', _, _, _, >= 'A' and <= 'Z', >= 'A' and <= 'Z']) => Schrijfcel.Tekst(
                $"{waarde[..4]} {waarde[4..]}"
            ),
            (Kolom.OpenVoor, "*") => Schrijfcel.Tekst("alle"),
            (Kolom.Profielen, _) => Schrijfcel.Tekst(
                string.Join(
                    ", ",
                    waarde.Split('|').Select(c => Zorgprofiel.Alle.FirstOrDefault(p => p.Code == c)?.Kort ?? c)
                )
            ),
            (Kolom.Leveringsvorm, _) => Schrijfcel.Tekst(
                string.Join(
                    ", ",
                    waarde.Split('|').Select(c => Leveringsvorm.Alle.FirstOrDefault(l => l.Code == c)?.Kort ?? c)
                )
            ),
            (Kolom.Contra or Kolom.InOverleg, _) => Schrijfcel.Tekst(
                string.Join(
                    ", ",
                    waarde
                        .Split('|')
                        .Select(c => Kenmerk.Lijst.Alle.FirstOrDefault(k => k.Code == c)?.Omschrijving ?? c)
                )
            ),
            (Kolom.Voorzieningen or Kolom.NietAanwezig, _) => Schrijfcel.Tekst(
                string.Join(
                    ", ",
                    waarde
                        .Split('|')
                        .Select(c => Voorziening.Lijst.Alle.FirstOrDefault(v => v.Code == c)?.Omschrijving ?? c)
                )
            ),
            (Kolom.OpenVoor, _) => Schrijfcel.Tekst(waarde.Replace("|", ", ", StringComparison.Ordinal)),
            _ => Schrijfcel.Tekst(waarde),
        };

    private static IReadOnlyList<IReadOnlyList<Schrijfcel>> Uitleg(DateOnly vandaag)
    {
        IEnumerable<(string Kolom, string Waarde, string Uitleg)> regels =
        [
            ("Vrij vanaf", "per direct", "of een datum; leeg is per direct"),
            .. Spellingen("zekerheid", "Zekerheid"),
            ("Wlz W, Wlz B, Wlz overig, Wmo", "ja of nee", "leeg is onbekend"),
            .. Zorgprofiel
                .Lijst.GeldigOp(vandaag)
                .Where(p => p.Groep is "W" or "B")
                .Select(p => ("Profielen", p.Kort, $"{p.Code}, {p.Omschrijving}")),
            .. Leveringsvorm
                .Lijst.GeldigOp(vandaag)
                .Where(l => Spelling.Van("leveringsvorm", l.Code) is not null)
                .Select(l => ("Leveringsvorm", l.Kort, l.Omschrijving)),
            .. Spellingen("geslacht", "Geslacht"),
            .. Kenmerk.Lijst.GeldigOp(vandaag).Select(k => ("Contra-indicaties, In overleg", k.Omschrijving, k.Code)),
            .. Voorziening
                .Lijst.GeldigOp(vandaag)
                .Select(v => ("Voorzieningen, Niet aanwezig", v.Omschrijving, v.Code)),
            ("Open voor regio's", "alle", "alle zorgkantoorregio's; leeg is alleen de eigen regio"),
            .. Zorgkantoorregio.Lijst.GeldigOp(vandaag).Select(z => ("Open voor regio's", z.Code, z.Naam)),
        ];
        return
        [
            [Schrijfcel.Tekst("Kolom"), Schrijfcel.Tekst("Waarde"), Schrijfcel.Tekst("Uitleg")],
            .. regels.Select(r =>
                (IReadOnlyList<Schrijfcel>)
                    [Schrijfcel.Tekst(r.Kolom), Schrijfcel.Tekst(r.Waarde), Schrijfcel.Tekst(r.Uitleg)]
            ),
        ];
    }

    private static IEnumerable<(string, string, string)> Spellingen(string lijst, string kolom) =>
        Spelling
            .Spellingen.Alle.Where(s => s.Lijst == lijst)
            .Select(s => s.Waarde)
            .Distinct()
            .Select(w => (kolom, w, ""));

    private static IReadOnlyList<IReadOnlyList<Schrijfcel>> Stempel(IReadOnlyList<Stand> standen, DateTime moment) =>
        [
            [Schrijfcel.Tekst(Exportstempel.Merk)],
            [Schrijfcel.Tekst(moment.ToString("O", CultureInfo.InvariantCulture))],
            [],
            .. standen.Select(s =>
                (IReadOnlyList<Schrijfcel>)
                    [Schrijfcel.Tekst(s.Bron.Eenheid.Code), Schrijfcel.Getal(s.Bron.Eenheid.Versie)]
            ),
        ];
}
