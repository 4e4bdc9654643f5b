using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// Makes wrong, odd and right changes in an exported file: cells, codes, dates, numbers, headers and order. The same seed
/// makes the same files.
/// </summary>
internal sealed class Mutanten(Random toeval)
{
    private static readonly string[] Getallen =
    [
        "0",
        "1",
        "2",
        "3",
        "5",
        "12",
        "-1",
        "9999",
        "10000",
        "3,5",
        "acht",
        "",
        "1.234",
        "1e3",
        "٣",
        "99999999999999",
        "=1+1",
        "4,0",
        " 7 ",
    ];

    private static readonly string[] Dagen =
    [
        "1-12-2026",
        "31-02-2026",
        "2026-12-24",
        "2026-13-01",
        "46342",
        "99999999",
        "morgen",
        "",
        "per direct",
        "29-2-2028",
        "0-0-0",
        "1 mei 2027",
        "3/4/27",
    ];

    private static readonly string[] Codes =
    [
        "",
        "EEN-00A001",
        "EEN-00A002",
        "EEN-00B001",
        "EEN-00C001",
        "EEN-ZZZZZZ",
        "LOC-00A001",
        "LOC-00B001",
        "LOC-00C001",
        "LOC-ZZZZZZ",
        "een-00a001",
        "X",
        "EEN-00A00111",
    ];

    private static readonly string[] Teksten =
    [
        "",
        "gewoon",
        "=1+1",
        "<b>vet</b>",
        "'; drop table portfolio_aanbod; --",
        "regel\nom",
        "é ✓ 😀",
        "\uD800 los",
        "\uFFFE om",
        "bel\u0007",
        "ja",
        "nee",
        "misschien",
        "W1-W3, B9",
        "alle",
        "5523, 0000",
        "agressie, onzin",
        "mannen",
        "toegezegd",
        new string('x', 130),
        new string('y', 1_001),
    ];

    private static readonly string[] Koppen =
    [
        "",
        "Plekken vrij",
        "Vrij",
        "Capaciteit",
        "Nieuw veld",
        "Leeftijd",
        "Financiering",
        "Opmerkingen",
        "=kop",
        "Postcode",
        "Aanbieder (naam)",
    ];

    /// <summary>A file with this many rows that each carry at least one change; <paramref name="ook"/> also changes the header.</summary>
    public byte[] Maak(byte[] uitvoer, int rijen, bool ook)
    {
        var werkmap = WerkmapLezer.Lees(uitvoer, Grenzen.Upload).Werkmap!;
        var blad = werkmap.Bladen.Single(b => b.Naam == "Portfolio");
        var kop = Rij(blad.Rijen[0]);
        var bron = blad.Rijen.Skip(1).Select(Rij).ToList();
        var gekozen = Enumerable
            .Range(0, rijen)
            .Select(i => Muteer([.. bron[i % bron.Count]], i >= bron.Count))
            .ToList();
        if (ook)
        {
            MuteerVorm(kop, gekozen);
        }

        return WerkmapSchrijver.Schrijf([
            new("Portfolio", [kop, .. gekozen]) { MetKop = true },
            .. werkmap
                .Bladen.Where(b => b.Naam == "_regiotafel" && toeval.Next(3) > 0)
                .Select(b => new Schrijfblad(b.Naam, Alle(b)) { Verborgen = true }),
        ]);
    }

    private static Schrijfcel[] Rij(WerkbladRij rij)
    {
        var cellen = new Schrijfcel[rij.Cellen.Max(c => c.Kolom) < 36 ? 36 : 60];
        foreach (var (kolom, cel) in rij.Cellen)
        {
            cellen[kolom - 1] = new(cel.Soort, cel.Tekst);
        }

        return cellen;
    }

    private static List<IReadOnlyList<Schrijfcel>> Alle(Werkblad blad)
    {
        var rijen = Enumerable.Range(1, blad.Rijen[^1].Nummer).Select(IReadOnlyList<Schrijfcel> (_) => []).ToList();
        foreach (var rij in blad.Rijen)
        {
            rijen[rij.Nummer - 1] = Rij(rij);
        }

        return rijen;
    }

    // Column numbers of the contract, from 0: 2 and 4 codes, 12 to 14 places, 15 and 31 days, 0 to 3 names.
    private Schrijfcel[] Muteer(Schrijfcel[] rij, bool nieuw)
    {
        if (nieuw)
        {
            (rij[2], rij[4]) = (Schrijfcel.Leeg, Schrijfcel.Leeg);
            rij[toeval.Next(4) == 0 ? 1 : 3] = Schrijfcel.Tekst($"Proefplek {toeval.Next(12)}");
        }

        for (var keer = toeval.Next(1, 4); keer > 0; keer--)
        {
            var (kolom, keuzes) = toeval.Next(12) switch
            {
                0 => (12, Getallen),
                1 => (13, Getallen),
                2 or 3 or 4 => (14, ["0", "1", "2", "3", "12"]),
                5 => (14, Getallen),
                6 => (toeval.Next(2) == 0 ? 15 : 31, Dagen),
                7 => (toeval.Next(2) == 0 ? 2 : 4, Codes),
                8 => (toeval.Next(23, 25), Getallen),
                _ => (toeval.Next(34), Teksten),
            };
            rij[kolom] = Schrijfcel.Tekst(keuzes[toeval.Next(keuzes.Length)]);
        }

        return rij;
    }

    private void MuteerVorm(Schrijfcel[] kop, List<Schrijfcel[]> rijen)
    {
        switch (toeval.Next(6))
        {
            case 0:
                kop[toeval.Next(34)] = Schrijfcel.Tekst(Koppen[toeval.Next(Koppen.Length)]);
                break;
            case 1:
                kop[34] = Schrijfcel.Tekst(Koppen[toeval.Next(Koppen.Length)]);
                rijen.ForEach(r => r[34] = Schrijfcel.Tekst(Teksten[toeval.Next(Teksten.Length)]));
                break;
            case 2:
                var (a, b) = (toeval.Next(34), toeval.Next(34));
                foreach (var rij in rijen.Append(kop))
                {
                    (rij[a], rij[b]) = (rij[b], rij[a]);
                }

                break;
            case 3:
                rijen.Reverse();
                break;
            case 4:
                rijen.Insert(toeval.Next(rijen.Count), []);
                rijen.Add([.. rijen[^1]]);
                break;
            default:
                rijen[toeval.Next(rijen.Count)] = [Schrijfcel.Tekst("Totaal"), Schrijfcel.Leeg, Schrijfcel.Getal(99)];
                break;
        }
    }
}
