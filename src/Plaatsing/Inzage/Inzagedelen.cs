using System.Globalization;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Inzage;

/// <summary>The case itself and what hangs from it, as tables in words.</summary>
internal static class Inzagedelen
{
    private static readonly CultureInfo Vast = CultureInfo.InvariantCulture;

    public static string Moment(DateTime op) => Klok.Lokaal(op).ToString("d-M-yyyy HH:mm", Vast);

    public static string Dag(DateOnly? dag) => dag?.ToString("d-M-yyyy", Vast) ?? "";

    public static Inzagedeel Kenmerken(
        Zoekvraag z,
        IReadOnlyDictionary<Guid, Plekplaats> plaatsen,
        bool uitHetBestand
    ) =>
        new(
            "De zoekvraag",
            "Een zoekvraag heeft een code en geen naam. Wie bij de code hoort, staat niet in Regiotafel.",
            ["Gegeven", "Waarde"],
            Ingevuld(
                ["Organisatie", z.Eigenaar],
                ["Regiehouder", z.Regiehouder],
                ["Aangemaakt", Moment(z.AangemaaktOp)],
                ["Soort", z.Soort == Zoekvraagsoort.Doorstroom ? "woont al ergens en wil verder" : "wacht op een plek"],
                ["Stand", z.Afsluitreden is { } reden ? $"afgesloten: {Woorden.Van(reden)}" : Woorden.Van(z.Staat)],
                ["Afgesloten op", Dag(z.AfgeslotenOp)],
                ["Wacht sinds", Dag(z.WachtSinds)],
                ["Herkomst", z.Herkomst ?? ""],
                ["Woont nu in", Naam(z.HuidigeEenheidId, plaatsen)],
                ["Vorige aanbieder", Aanbieder(z.VorigeAanbiederId, plaatsen)],
                ["Woont op een verkeerde plek", JaNee(z.VerkeerdePlek)],
                ["Wil alleen de voorkeur", JaNee(z.AlleenVoorkeur)],
                ["Kenmerken van complexiteit", string.Join(", ", Complexiteit.Van(z))],
                ["Niet meer gemeld sinds", Dag(z.NietMeerGemeldOp)],
                ["Uit een wachtlijstbestand", JaNee(uitHetBestand)]
            )
        );

    public static Inzagedeel Gegevens(IEnumerable<Feit> feiten, DateOnly dag) =>
        new(
            "De gegevens",
            "Ook wat later is veranderd. Het nieuwste telt.",
            ["Gegeven", "Waarde", "Van", "Datum", "Vastgelegd", "Door"],
            [
                .. feiten.Select(f =>
                    (string[])
                        [
                            Woorden.Feit(f.Code, dag),
                            Woorden.Waarde(f.Code, f.Waarde, dag),
                            Woorden.Van(f.Bron),
                            Dag(f.Datum),
                            Moment(f.Op),
                            f.Door,
                        ]
                ),
            ]
        );

    public static Inzagedeel Statussen(Zoekvraagbeeld beeld) =>
        new(
            "De status op de wachtlijst",
            "Voorgesteld door de een, vastgesteld door een ander.",
            ["Status", "Classificatie", "Vanaf", "Tot", "Stand", "Voorgesteld door", "Beslist door", "Toelichting"],
            [
                .. beeld.Statussen.Select(s =>
                    (string[])
                        [
                            Woorden.Status(s.Leveringsstatus, beeld.Dag),
                            s.Classificatie ?? "",
                            Dag(s.Vanaf),
                            Dag(s.Tot),
                            s.Stand.ToString().ToLowerInvariant(),
                            s.Door,
                            s.BeslistDoor ?? "",
                            s.Reden ?? "",
                        ]
                ),
            ]
        );

    public static Inzagedeel Gronden(Zoekvraagbeeld beeld) =>
        new(
            "De toestemming",
            "Voor doorstroom. Het ondertekende formulier ligt bij de organisatie.",
            ["Waarvoor", "Vorm", "Van", "Tot en met", "Vastgelegd door", "Ingetrokken"],
            [
                .. beeld.Grondslagen.Select(g =>
                    (string[])
                        [
                            g.Doel,
                            g.Vorm.ToString().ToLowerInvariant(),
                            Dag(g.Datum),
                            Dag(g.Tot),
                            g.Door,
                            g.IngetrokkenOp is { } op ? $"{Moment(op)}, {g.IngetrokkenDoor}" : "",
                        ]
                ),
            ]
        );

    public static Inzagedeel Wensen(Zoekvraagbeeld beeld, IReadOnlyDictionary<Guid, Plekplaats> plaatsen) =>
        new(
            "De wensen",
            "Waar de cliënt wil wonen, en waar niet.",
            ["Wens", "Waar", "Volgorde", "Tot"],
            [
                .. beeld.Wensen.Select(w =>
                    (string[])
                        [
                            w.Soort == Voorkeursoort.Voorkeur ? "graag" : "niet",
                            Doel(w, plaatsen),
                            w.Volgorde.ToString(Vast),
                            Dag(w.Tot),
                        ]
                ),
            ]
        );

    public static Inzagedeel Parkeringen(Zoekvraagbeeld beeld) =>
        new(
            "Geparkeerd",
            "Wanneer er even niet werd gezocht.",
            ["Waarom", "Vanaf", "Tot", "Eerder beëindigd", "Door"],
            [
                .. beeld.Parkeringen.Select(p =>
                    (string[])[p.Reden, Dag(p.Vanaf), Dag(p.Tot), Dag(p.BeeindigdOp), p.Door]
                ),
            ]
        );

    // What is empty is told too: that nothing is kept of it.
    private static IReadOnlyList<IReadOnlyList<string>> Ingevuld(params string[][] rijen) =>
        [.. rijen.Select(r => (string[])[r[0], r[1].Length > 0 ? r[1] : "niet ingevuld"])];

    private static string Doel(Voorkeur w, IReadOnlyDictionary<Guid, Plekplaats> plaatsen) =>
        w.Doelsoort switch
        {
            Voorkeurdoel.Aanbieder => Aanbieder(w.DoelId, plaatsen),
            Voorkeurdoel.Locatie => plaatsen.Values.FirstOrDefault(p => p.LocatieId == w.DoelId)?.Locatie ?? Weg,
            _ => Naam(w.DoelId, plaatsen),
        };

    private static string Naam(Guid? id, IReadOnlyDictionary<Guid, Plekplaats> plaatsen) =>
        id is not { } eenheid ? "" : plaatsen.GetValueOrDefault(eenheid)?.Naam ?? Weg;

    private static string Aanbieder(Guid? id, IReadOnlyDictionary<Guid, Plekplaats> plaatsen) =>
        id is null ? "" : plaatsen.Values.FirstOrDefault(p => p.AanbiederId == id)?.Aanbieder ?? Weg;

    private static string JaNee(bool ja) => ja ? "ja" : "nee";

    private const string Weg = "niet meer in het register";
}
