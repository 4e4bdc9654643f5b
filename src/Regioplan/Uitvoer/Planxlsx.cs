using Regiotafel.Kern;
using Regiotafel.Kern.Xlsx;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>The figures of a plan as a workbook, with what they mean. The same plan gives the same bytes.</summary>
internal static class Planxlsx
{
    public const string Soort = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // The most that a cell of a workbook holds.
    private const int Langst = 32_767;

    public static byte[] Schrijf(Planbeeld plan) =>
        WerkmapSchrijver.Schrijf([
            Kerncijfers(plan),
            Cijfers("indicatoren", Planrijen.Laatste(plan)),
            Cijfers("reeksen", plan.Cijfers),
            Leeswijzer(plan),
            Wijzigingen(plan),
        ]);

    private static Schrijfblad Kerncijfers(Planbeeld plan) =>
        Blad(
            "kerncijfers",
            ["wat", "tegel", "peildatum of periode", "code", "herkomst"],
            plan.Tegels.Select(t =>
                new[]
                {
                    t.Label,
                    $"{t.Tekst} {t.Eenheid}".TrimEnd(),
                    t.Peil,
                    t.Cijfer?.Code ?? "",
                    t.Cijfer is not { Uitgave: var uitgave } ? ""
                    : uitgave.IsVoorbeeld ? "verzonnen"
                    : "geleverd",
                }
            ),
            [44, 18, 22, 12, 12]
        );

    private static Schrijfblad Cijfers(string naam, IEnumerable<Plancijfer> cijfers) =>
        new(
            naam,
            [
                [Schrijfcel.Tekst("wat"), .. Planrijen.Kolommen.Select(k => Schrijfcel.Tekst(k.Naam))],
                .. cijfers.Select(c =>
                    (IReadOnlyList<Schrijfcel>)
                        [
                            Schrijfcel.Tekst(Indicatorwoord.Van(c.Cijfer.Indicator).Onderwerp),
                            .. Planrijen.Kolommen.Select(k => Cel(k.IsGetal, k.Waarde(c))),
                        ]
                ),
            ]
        )
        {
            MetKop = true,
            Breedtes = [44, .. Planrijen.Kolommen.Select(k => k.Naam == "tekst" ? 32 : 14)],
        };

    private static Schrijfblad Leeswijzer(Planbeeld plan) =>
        Blad(
            "leeswijzer",
            ["indicator", "versie", "titel", "bron", "peildatum", "telt op", "breuk", "toelichting"],
            plan.Secties.SelectMany(s => s.Blokken)
                .OfType<Leeswijzerblok>()
                .SelectMany(b => b.Regels)
                .Select(r =>
                    new[]
                    {
                        r.Indicator,
                        r.Versie,
                        r.Titel,
                        r.Bron,
                        r.Peil,
                        r.TeltOp ? "ja" : "nee",
                        r.Breuk ?? "",
                        r.Toelichting,
                    }
                ),
            [28, 8, 44, 28, 28, 8, 44, 80]
        );

    private static Schrijfblad Wijzigingen(Planbeeld plan) =>
        Blad(
            "wijzigingen",
            ["versie", "wanneer", "waarom", "was", "wordt"],
            plan.Teksten.Wijzigingen.Select(w =>
                new[] { w.Versie.Getal(), Klok.Datum(w.Op).Iso(), w.Reden, w.Was, w.Wordt }
            ),
            [8, 14, 44, 44, 44]
        );

    private static Schrijfblad Blad(
        string naam,
        IEnumerable<string> kop,
        IEnumerable<string[]> rijen,
        IReadOnlyList<int> breedtes
    ) => new(naam, [Rij(kop), .. rijen.Select(Rij)]) { MetKop = true, Breedtes = breedtes };

    private static IReadOnlyList<Schrijfcel> Rij(IEnumerable<string> velden) =>
        [.. velden.Select(v => Schrijfcel.Tekst(v.Length > Langst ? Kort(v) : v))];

    // Half a character is no text: a workbook with it cannot be opened.
    private static string Kort(string tekst) =>
        tekst[..(char.IsHighSurrogate(tekst[Langst - 2]) ? Langst - 2 : Langst - 1)] + "…";

    private static Schrijfcel Cel(bool isGetal, string? waarde) =>
        isGetal && waarde is { Length: > 0 } ? new(CelSoort.Getal, waarde) : Schrijfcel.Tekst(waarde);
}
