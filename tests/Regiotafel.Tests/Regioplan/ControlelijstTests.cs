using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Plannen.Deur;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Deur;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Taal;
using Regiotafel.Tests.Cijfers.Grens;

namespace Regiotafel.Tests.Regioplan;

public sealed class ControlelijstTests
{
    private static readonly Schrijfadres Adres = Schrijfadres.Van("rotterdam", "2024-2025");
    private static readonly DateTime Nu = new(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Wat_ontbreekt_staat_er_in_woorden()
    {
        var (leeg, tabellen, vol) = (Sectie("focus"), Sectie("kosten"), Sectie("wat-valt-op"));
        vol.Schrijf("Een zin.", Guid.NewGuid(), "Ra", Nu);
        vol.LegVoor();
        vol.GaAkkoord(Guid.NewGuid(), "Zk", Nu);
        var punten = Controlelijst.Maak(
            Adres.Sjabloon,
            new([tabellen, vol, leeg], [Opmerking(vol)], [], [("kosten", "Ra Regio")], Cijfers, Projecten)
        );

        Assert.Equal(
            [
                "Fout Hele plan: Er is geen uitgave met cijfers van editie 2024-2025 voor iedereen geopend. Vraag eerst een uitgave aan bij Cijfers.",
                "Waarschuwing Kosten: Bij de cijfers en projecten van deze sectie is geen tekst geschreven.",
                "Fout Kosten: Nog niemand is akkoord met deze sectie. Leg deze sectie voor; iemand anders dan de laatste schrijver geeft akkoord.",
                "Waarschuwing Kosten: Ra Regio heeft hier tekst die niet is opgeslagen.",
                "Fout Wat valt op in deze regio: Er is 1 opmerking open. Verwerk deze opmerking.",
                "Fout Focus: Deze sectie is leeg. Schrijf iets, al is het één zin.",
                "Fout Focus: Nog niemand is akkoord met deze sectie. Leg deze sectie voor; iemand anders dan de laatste schrijver geeft akkoord.",
            ],
            punten.Select(p => $"{p.Soort} {p.Plek}: {p.Zin}")
        );
        Assert.Equal(5, Controlelijst.Fouten(punten));
    }

    [Fact]
    public void Een_getypt_getal_is_een_fout_tot_iemand_ervoor_staat()
    {
        var sectie = Sectie("focus");
        sectie.Schrijf("Wij besparen 25%.", Guid.NewGuid(), "Ra", Nu);
        var punt = Taalproef.Keur(sectie.Tekst, Cijfers, new HashSet<string>(), sectie.Code).Single();
        Aanvaarding[] aanvaard =
        [
            new()
            {
                SectieId = sectie.Id,
                Sleutel = punt.Sleutel,
                Regio = sectie.Regio,
                Zin = punt.Zin,
                Reden = "Besluit van de gemeente.",
                DoorId = Guid.NewGuid(),
                Door = "Zk",
                Op = Nu,
            },
        ];
        bool Noemt(IReadOnlyList<Aanvaarding> redenen) =>
            Controlelijst
                .Maak(Adres.Sjabloon, new([sectie], [], redenen, [], Cijfers, Projecten))
                .Any(p => p.Soort == Keursoort.Fout && p.Zin.Contains("25%", StringComparison.Ordinal));

        Assert.True(Noemt([]));
        Assert.False(Noemt(aanvaard));
    }

    [Fact]
    public void Wie_een_nieuwe_tekst_opslaat_neemt_het_akkoord_weg()
    {
        var sectie = Sectie("focus");
        sectie.Schrijf("Een.", Guid.NewGuid(), "Ra", Nu);
        sectie.GaAkkoord(Guid.NewGuid(), "Zk", Nu);
        sectie.Schrijf("Twee.", Guid.NewGuid(), "Ra", Nu);
        Assert.Equal(Sectiestaat.Concept, sectie.Staat);
        Assert.Null(sectie.AkkoordId);
    }

    [Fact]
    public void Wat_bevroren_is_komt_er_net_zo_weer_uit()
    {
        var plan = new Bevrorenplan(
            new Dictionary<string, string> { ["focus"] = "Meer \"huizen\", en één café." },
            new Dictionary<string, string> { ["sleutel"] = "Besluit." },
            new(
                "2024-2025",
                [
                    new(
                        Guid.NewGuid(),
                        "5521",
                        "Proef",
                        "Doel",
                        "",
                        2024,
                        null,
                        Projectstaat.Loopt,
                        true,
                        ["Stad"],
                        true
                    ),
                ],
                [new Plansessie(new(2024, 3, 1), "netwerksessie", "Thema", ["Stad"], "", true)],
                [new Planpunt(2023, "2023", "Iets.", "", true)]
            ),
            [new Planwijziging(2, Nu, "Reden", "was", "wordt")]
        );
        var inhoud = plan.Schrijf();
        var terug = Bevrorenplan.Lees(inhoud);
        Assert.Equal(inhoud, terug.Schrijf());
        Assert.Equal("Meer \"huizen\", en één café.", terug.Secties["focus"]);
        Assert.Equal("Proef", terug.Projecten.Uitgelicht.Single().Titel);
        Assert.Equal(plan.Wijzigingen, terug.Wijzigingen);
        Assert.NotEqual(Bevrorenplan.Hash(inhoud), Bevrorenplan.Hash(inhoud + " "));
    }

    [Fact]
    public void Een_getal_in_een_project_of_sessie_is_een_waarschuwing()
    {
        var punten = Controlelijst.Maak(
            Adres.Sjabloon,
            new(
                [],
                [],
                [],
                [],
                Cijfers,
                Projecten with
                {
                    Projecten =
                    [
                        new(
                            Guid.Empty,
                            "5521",
                            "Proef",
                            "Voor 25% minder.",
                            "",
                            2024,
                            null,
                            Projectstaat.Loopt,
                            false,
                            [],
                            true
                        ),
                    ],
                    Sessies = [new(new(2024, 3, 1), "netwerksessie", "Wonen", [], "Zonder getal.", true)],
                    Tijdlijn = [new(2023, "2023", "Er kwamen 40 woningen bij.", "", true)],
                }
            )
        );
        Assert.Equal(
            [
                "Project “Proef” noemt “25%”. Dat getal verandert niet met de cijfers mee. Klopt het nog?",
                "De tijdlijn, 2023 noemt “40 woningen bij”. Dat getal verandert niet met de cijfers mee. Klopt het nog?",
            ],
            punten.Where(p => p.Soort == Keursoort.Waarschuwing).Select(p => p.Zin)
        );
        Assert.NotEqual(
            Bevrorenplan.Hash(Projecten),
            Bevrorenplan.Hash(Projecten with { Tijdlijn = [new(2023, "2023", "Anders.", "", true)] })
        );
        Assert.Equal(Bevrorenplan.Hash(Projecten), Bevrorenplan.Hash(Planprojecten.Leeg("2024-2025")));
    }

    [Fact]
    public void Een_cijfer_zonder_waarde_is_een_waarschuwing()
    {
        IReadOnlyList<Controlepunt> Bij(Grenstabel tabel) =>
            Controlelijst.Maak(Adres.Sjabloon, new([], [], [], [], Taalproef.Openbaar(tabel), Projecten));
        static bool Noemt(Controlepunt punt) =>
            punt.Soort == Keursoort.Waarschuwing && punt.Zin.Contains("geen waarde", StringComparison.Ordinal);

        // Of the year before there is one.
        var zonder = new Proeftabel("klantenratio", "2.0")
            .Cel("5521", "", 3000, 100_000, "2023-01-01")
            .NietGeleverd("5521")
            .Cel("5502", "", 2700, 1_000_000);
        Assert.Single(Bij(zonder.Maak()), Noemt);
        Assert.DoesNotContain(Bij(new Proeftabel("klantenratio", "2.0").Cel("5521", "", 3000, 100_000).Maak()), Noemt);
    }

    private static Planprojecten Projecten => Planprojecten.Leeg("2024-2025");

    private static Plancijfers Cijfers => new(Adres.Sjabloon, Regiocijfers.Van(Adres.Regio, []));

    private static Sectie Sectie(string code) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            PlanId = Guid.Empty,
            Code = code,
        };

    private static Opmerking Opmerking(Sectie sectie) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            EigenaarId = Guid.NewGuid(),
            SectieId = sectie.Id,
            Tekst = "Wat bedoelt u?",
            DoorId = Guid.NewGuid(),
            Door = "Gm",
            Organisatie = "Stad",
            Op = Nu,
        };
}
