using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>What stands between a plan and its publication, in words, with the figures as they are now.</summary>
internal static class Controlelijst
{
    public const string HelePlan = "Hele plan";

    public static IReadOnlyList<Controlepunt> Maak(Sjabloon sjabloon, Planstand stand) =>
        [
            .. Cijfers(sjabloon, stand),
            .. Projecten(stand.Projecten),
            .. stand.Secties.SelectMany(s => VanSectie(Vorm(sjabloon, s), s, stand)),
        ];

    public static int Fouten(IReadOnlyList<Controlepunt> punten) => punten.Count(p => p.Soort == Keursoort.Fout);

    private static Sectievorm Vorm(Sjabloon sjabloon, Sectie sectie) =>
        sjabloon.Secties.First(v => v.Code == sectie.Code);

    private static IEnumerable<Controlepunt> Cijfers(Sjabloon sjabloon, Planstand stand)
    {
        if (stand.Cijfers.IsLeeg)
        {
            return
            [
                new(
                    Keursoort.Fout,
                    null,
                    HelePlan,
                    $"Er is geen uitgave met cijfers van editie {sjabloon.Editie} voor iedereen geopend. Vraag eerst een uitgave aan bij Cijfers."
                ),
            ];
        }
        var missend = sjabloon.Indicatoren.Where(i => stand.Cijfers.Bron(i) is null).ToList();
        return
        [
            .. missend.Select(i =>
                Waarschuwing($"Het cijfer “{i}” is niet geleverd of niet openbaar. Dat staat op die plek in het plan.")
            ),
            .. sjabloon
                .Indicatoren.Select(stand.Cijfers.Bron)
                .OfType<Cijferbron>()
                .Where(IsZonderWaarde)
                .Select(b =>
                    Waarschuwing(
                        $"Het cijfer “{b.Tabel.Titel}” heeft voor deze regio geen waarde in de laatste periode: niet geleverd of te klein om te tonen. Zo staat het ook in het plan."
                    )
                ),
        ];
    }

    private static bool IsZonderWaarde(Cijferbron bron) =>
        bron.Tabel.Cijfers.Where(c => c.Regio == bron.Regio && c.Periode == bron.Periode).All(c => c.Waarde is null);

    // These texts are written elsewhere, without the check of a section: a number in them does not change with the figures.
    private static IEnumerable<Controlepunt> Projecten(Planprojecten projecten) =>
        projecten
            .Projecten.SelectMany(p => Getallen($"Project “{p.Titel}”", $"{p.Titel}\n\n{p.Waarvoor}\n\n{p.Bereikt}"))
            .Concat(projecten.Sessies.SelectMany(s => Getallen($"De sessie “{s.Thema}”", $"{s.Thema}\n\n{s.Uitkomst}")))
            .Concat(projecten.Tijdlijn.SelectMany(p => Getallen($"De tijdlijn, {p.Wanneer}", p.Tekst)));

    private static IEnumerable<Controlepunt> Getallen(string wat, string tekst) =>
        Losgetallen
            .Vind(tekst)
            .Select(g =>
                Waarschuwing($"{wat} noemt “{g.Tekst}”. Dat getal verandert niet met de cijfers mee. Klopt het nog?")
            );

    private static Controlepunt Waarschuwing(string zin) => new(Keursoort.Waarschuwing, null, HelePlan, zin);

    private static IEnumerable<Controlepunt> VanSectie(Sectievorm vorm, Sectie sectie, Planstand stand)
    {
        Controlepunt Punt(Keursoort soort, string zin) => new(soort, sectie.Code, vorm.Titel, zin);

        if (sectie.Tekst.Length == 0)
        {
            yield return vorm.Soort == Sectiesoort.Tekst
                ? Punt(Keursoort.Fout, "Deze sectie is leeg. Schrijf iets, al is het één zin.")
                : Punt(Keursoort.Waarschuwing, "Bij de cijfers en projecten van deze sectie is geen tekst geschreven.");
        }
        if (sectie.Staat != Sectiestaat.Akkoord)
        {
            yield return Punt(
                Keursoort.Fout,
                "Nog niemand is akkoord met deze sectie. Leg deze sectie voor; iemand anders dan de laatste schrijver geeft akkoord."
            );
        }
        var open = stand.Opmerkingen.Count(o => o.SectieId == sectie.Id && o.Staat == Opmerkingstaat.Open);
        if (open > 0)
        {
            yield return Punt(
                Keursoort.Fout,
                open == 1
                    ? "Er is 1 opmerking open. Verwerk deze opmerking."
                    : $"Er zijn {open} opmerkingen open. Verwerk ze."
            );
        }
        foreach (var (_, wie) in stand.Kladden.Where(k => k.Sectie == sectie.Code))
        {
            yield return Punt(Keursoort.Waarschuwing, $"{wie} heeft hier tekst die niet is opgeslagen.");
        }
        foreach (var punt in stand.Redenstand(sectie).Open)
        {
            // A warning that nobody stands for is a fault here: readers would see a number that nobody vouches for.
            yield return Punt(Keursoort.Fout, $"Regel {punt.Regel}: {punt.Zin}");
        }
    }
}
