using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Excel;
using Regiotafel.Portfolio.Excel.Uitvoer;
using Regiotafel.Portfolio.Excel.Vergelijken;
using Regiotafel.Portfolio.Excel.Xlsx;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Tests.Portfolio.Excel.Vergelijken;

/// <summary>A small register in memory, and ways to look at it later or differently.</summary>
internal static class Proefbeeld
{
    public static readonly DateOnly Vandaag = new(2026, 11, 2);
    public static readonly DateTime Moment = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    public static readonly Guid Linde = Guid.Parse("10000000-0000-4000-8000-000000000001");
    private static readonly Guid Hof = Guid.Parse("20000000-0000-4000-8000-000000000001");
    private static readonly Guid Grond = Guid.Parse("30000000-0000-4000-8000-000000000001");
    private static readonly Guid Eerste = Guid.Parse("30000000-0000-4000-8000-000000000002");

    /// <summary>One location with two units; the first has two offers.</summary>
    public static RegisterInhoud Inhoud { get; } =
        new(
            [new(Linde, "5521", "De Linde", "de linde", null, null, null, 1)],
            [Locatie(Hof, Linde, "LOC-00A001", "Lindehof")],
            [
                Eenheid(Grond, Hof, Linde, "EEN-00A001", "Begane grond") with
                {
                    Totaal = 12,
                    Ggz = 8,
                    LeeftijdMin = 18,
                    Opmerking = "Lift;\nkleine groepen",
                    Extra = """{"Wie belt":"dinsdag","Kolom Z":"7"}""",
                    Profielen = ["880", "864"],
                    Leveringsvormen = ["4", "5"],
                    Financiering = [new(Financieringsbasis.WlzW, true, null), new(Financieringsbasis.Wmo, false, null)],
                    Feiten =
                    [
                        Feit(FeitSoort.Contraindicatie, "agressie", FeitWaarde.SluitUit),
                        Feit(FeitSoort.Contraindicatie, "lvb", FeitWaarde.InOverleg),
                        Feit(FeitSoort.Voorziening, "nachtzorg", FeitWaarde.Ja),
                        Feit(FeitSoort.Voorziening, "rolstoel", FeitWaarde.Nee),
                    ],
                    OpenVoor = "5519|5523",
                },
                Eenheid(Eerste, Hof, Linde, "EEN-00A002", "Eerste verdieping") with
                {
                    Totaal = 10,
                    OpenVoor = "*",
                },
            ],
            [
                Aanbod(1, Grond, Linde, 12) with
                {
                    Vrij = 1,
                    Vanaf = new(2026, 11, 16),
                    Zekerheid = Zekerheid.Aangeboden,
                },
                Aanbod(2, Grond, Linde, 12) with
                {
                    Vrij = 2,
                },
                Aanbod(3, Eerste, Linde, 10) with
                {
                    BevestigdOp = Moment.AddDays(-3),
                    BevestigdDoor = "Bureau plaatsing",
                },
            ],
            []
        );

    public static Regiobeeld Beeld(RegisterInhoud inhoud) => new("5521", 1, inhoud);

    public static RegisterInhoud MetEenheid(
        this RegisterInhoud inhoud,
        int plek,
        Func<EenheidBeeld, EenheidBeeld> wijzig
    ) => inhoud with { Eenheden = [.. inhoud.Eenheden.Select((e, i) => i == plek ? wijzig(e) : e)] };

    public static RegisterInhoud MetLocatie(this RegisterInhoud inhoud, Func<LocatieBeeld, LocatieBeeld> wijzig) =>
        inhoud with
        {
            Locaties = [.. inhoud.Locaties.Select(wijzig)],
        };

    public static byte[] Uitvoer(RegisterInhoud inhoud) =>
        Uitvoermaker.Maak([.. Stand.Alle(Beeld(inhoud).Rijen, Vandaag, _ => true)], Moment, Vandaag);

    /// <summary>An export in which a person changes cells, by address on the sheet Portfolio.</summary>
    public static byte[] Bewerk(byte[] bestand, params (string Adres, string Tekst)[] cellen)
    {
        var werkmap = WerkmapLezer.Lees(bestand).Werkmap!;
        return WerkmapSchrijver.Schrijf([
            .. werkmap.Bladen.Select(b => new Schrijfblad(b.Naam, Rijen(b)) { Verborgen = !b.Zichtbaar }),
        ]);

        IReadOnlyList<IReadOnlyList<Schrijfcel>> Rijen(Werkblad blad)
        {
            var rooster = Enumerable.Range(1, blad.Rijen[^1].Nummer).Select(_ => new Schrijfcel[40]).ToArray();
            foreach (
                var (rij, kolom, cel) in blad.Rijen.SelectMany(r => r.Cellen.Select(c => (r.Nummer, c.Kolom, c.Cel)))
            )
            {
                rooster[rij - 1][kolom - 1] = new(cel.Soort, cel.Tekst);
            }

            foreach (var (adres, tekst) in cellen.Where(_ => blad.Naam == "Portfolio"))
            {
                var (rij, kolom) = Celadres.Lees(adres)!.Value;
                rooster[rij - 1][kolom - 1] = Schrijfcel.Tekst(tekst);
            }

            return rooster;
        }
    }

    public static Verschil Vergelijk(
        byte[] bytes,
        RegisterInhoud nu,
        RegisterInhoud? toen = null,
        Func<Guid, bool>? mag = null
    ) =>
        new Vergelijker(
            Portfoliolezer.Lees(bytes, Vandaag),
            Beeld(nu),
            toen is null ? null : Beeld(toen),
            new(Vandaag, mag ?? (_ => true), MagNieuweAanbieder: _ => mag is null, _ => true)
        ).Vergelijk();

    private static LocatieBeeld Locatie(Guid id, Guid aanbieder, string code, string naam) =>
        new(id, aanbieder, "5521", code, naam, Zoektekst.Van(naam))
        {
            Adres = "Voorbeeldstraat 1",
            Postcode = "3011AB",
            Plaats = "Rotterdam",
            Telefoon = "010-0000001",
            Email = "plaatsing@delinde.example",
        };

    private static EenheidBeeld Eenheid(Guid id, Guid locatie, Guid aanbieder, string code, string naam) =>
        new(id, locatie, aanbieder, "5521", code, naam, Zoektekst.Van(naam));

    private static AanbodBeeld Aanbod(int nummer, Guid eenheid, Guid aanbieder, int totaal) =>
        new(Guid.Parse($"40000000-0000-4000-8000-{nummer:D12}"), eenheid, aanbieder, "5521")
        {
            Totaal = totaal,
            Status = AanbodStatus.Open,
        };

    private static FeitBeeld Feit(FeitSoort soort, string code, FeitWaarde waarde) =>
        new(soort, code, waarde, FeitBron.Invoer, Vandaag, Zichtbaar.Regio);
}
