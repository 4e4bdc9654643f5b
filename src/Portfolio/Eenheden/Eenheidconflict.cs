using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Criteria;
using Regiotafel.Portfolio.Register;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>The fields of the form of a unit as they are stored, for the page that shows both sides.</summary>
internal static class Eenheidconflict
{
    public static IReadOnlyList<Conflictveld> Velden(EenheidBeeld eenheid, DateOnly vandaag)
    {
        var i = EenheidInvoer.Van(eenheid);
        return
        [
            Conflictveld.Tekst("Invoer.Naam", "Naam", i.Naam),
            Keuze<EenheidSoort>("Invoer.Soort", "Soort", i.Soort.ToString(), s => s.Naam()),
            Conflictveld.Getal("Invoer.Totaal", "Totaal", i.Totaal),
            Conflictveld.Getal("Invoer.Ggz", "Waarvan ggz", i.Ggz),
            Conflictveld.Getal("Invoer.LeeftijdMin", "Leeftijd vanaf", i.LeeftijdMin),
            Conflictveld.Getal("Invoer.LeeftijdMax", "Leeftijd tot en met", i.LeeftijdMax),
            Keuze<Geslacht>("Invoer.Geslacht", "Voor wie", i.Geslacht.ToString(), g => g.Naam()),
            Conflictveld.Keuzes(
                "Invoer.Profielen",
                "Zorgprofielen",
                i.Profielen,
                c => Zorgprofiel.Van(c, vandaag)?.Kort ?? c
            ),
            Conflictveld.Keuzes(
                "Invoer.Leveringsvormen",
                "Leveringsvormen",
                i.Leveringsvormen,
                c => Leveringsvorm.Van(c, vandaag)?.Kort ?? c
            ),
            .. Financiering(i),
            Conflictveld.Keuze("Invoer.Open", "Open voor", i.Open, Openwoord),
            Conflictveld.Keuzes("Invoer.Regios", "Regio's", i.Regios, c => Zorgkantoorregio.Van(c, vandaag)?.Naam ?? c),
            Conflictveld.Getal("Invoer.Halfwaardetijd", "Dagen dat een bevestiging geldt", i.Halfwaardetijd),
            .. Feiten(i, vandaag),
            Conflictveld.Keuzes(
                "Invoer.AlleenToets",
                "Alleen voor de toets",
                i.AlleenToets,
                c => Feitwoorden.Onderwerp(FeitSoort.Contraindicatie, c, vandaag)
            ),
            Conflictveld.Tekst("Invoer.Opmerking", "Opmerking", i.Opmerking),
            Conflictveld.Datum("Invoer.BeeindigdOp", "Beëindigd op", i.BeeindigdOp),
        ];
    }

    public static string Openwoord(string open) =>
        open switch
        {
            "alle" => "alle regio's",
            "lijst" => "eigen regio en de regio's hieronder",
            _ => "alleen de eigen regio",
        };

    private static IEnumerable<Conflictveld> Financiering(EenheidInvoer i) =>
        Enum.GetValues<Financieringsbasis>()
            .SelectMany(b =>
                new[]
                {
                    Conflictveld.Keuze(
                        $"Invoer.Financiering[{b}]",
                        b.Naam(),
                        i.Financiering.GetValueOrDefault(b.ToString()),
                        w => w
                    ),
                    Conflictveld.Datum(
                        $"Invoer.ContractTot[{b}]",
                        $"{b.Naam()}, contract tot en met",
                        i.ContractTot.GetValueOrDefault(b.ToString())
                    ),
                }
            );

    private static IEnumerable<Conflictveld> Feiten(EenheidInvoer i, DateOnly vandaag) =>
        Voorziening
            .Lijst.GeldigOp(vandaag)
            .Select(v =>
                Keuze<FeitWaarde>(
                    $"Invoer.Voorzieningen[{v.Code}]",
                    v.Omschrijving,
                    i.Voorzieningen.GetValueOrDefault(v.Code),
                    w => w.Naam()
                )
            )
            .Concat(
                Kenmerk
                    .Lijst.GeldigOp(vandaag)
                    .Select(k =>
                        Keuze<FeitWaarde>(
                            $"Invoer.Kenmerken[{k.Code}]",
                            k.Omschrijving,
                            i.Kenmerken.GetValueOrDefault(k.Code),
                            w => w.Naam()
                        )
                    )
            );

    private static Conflictveld Keuze<T>(string naam, string label, string? nu, Func<T, string> woord)
        where T : struct, Enum =>
        Conflictveld.Keuze(naam, label, nu, c => Enum.TryParse<T>(c, out var waarde) ? woord(waarde) : c);
}
