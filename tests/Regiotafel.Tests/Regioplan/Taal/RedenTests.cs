using System.Collections.Frozen;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Taal;
using static Regiotafel.Tests.Regioplan.Taalproef;

namespace Regiotafel.Tests.Regioplan.Taal;

/// <summary>A reason counts for one section, for what readers see there and for the verdict on it, and for nothing else.</summary>
public sealed class RedenTests
{
    private const string Sectie = "wachtlijsten";
    private const string Bewering = "{{ bewering wachtlijst-gemiddelde 2023 tegen 2022: \"gestegen\" }}";
    private const string Cijfer = "{{ cijfer wachtlijst-gemiddelde 2023 }}";
    private static readonly DateTime Op = new(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void In_een_andere_sectie_telt_dezelfde_zin_opnieuw()
    {
        var hier = Punten("Wij besparen 12%.", Wachtenden(1000, 1030)).Single();
        var daar = Punten("Wij besparen 12%.", Wachtenden(1000, 1030), "focus").Single();

        Assert.NotEqual(hier.Sleutel, daar.Sleutel);
        Assert.Empty(new Redenstand([hier], [Reden(hier)]).Open);
        Assert.Single(new Redenstand([daar], [Reden(hier)]).Open);
    }

    [Fact]
    public void Een_getoonde_waarde_die_verandert_laat_de_reden_vervallen_en_dat_staat_er()
    {
        // From 1.000 to 1.030 and to 1.040: both are within 5%, so the verdict stays orange and only the value moves.
        var toen = Punten(Bewering, Wachtenden(1000, 1030)).Single();
        var nu = Punten(Bewering, Wachtenden(1000, 1040)).Single();
        var open = Assert.Single(new Redenstand([nu], [Reden(toen)]).Open);

        Assert.StartsWith(nu.Zin, open.Zin, StringComparison.Ordinal);
        Assert.EndsWith(
            "Zk Regio aanvaardde dit op 2-11-2026, 9.00 uur met deze reden: “Volgens ons.” Daarna veranderde de zin, een cijfer erin of het oordeel. Daarom telt die reden niet meer.",
            open.Zin,
            StringComparison.Ordinal
        );
        Assert.Empty(new Redenstand([nu], [Reden(toen)]).Geldig);
        // The value comes back: what was accepted is what stands there.
        Assert.Empty(new Redenstand([toen], [Reden(toen)]).Open);
        Assert.Single(new Redenstand([toen], [Reden(toen)]).Geldig);
    }

    [Fact]
    public void Een_cijfer_naast_een_getypt_getal_hoort_bij_wat_is_aanvaard()
    {
        const string Zin = $"Van {Cijfer} mensen is 14% jong.";
        var toen = Punten(Zin, Wachtenden(1000, 1030)).Single();

        Assert.Equal(toen, Punten($"Eerst.\n\n{Zin}", Wachtenden(1000, 1030)).Single() with { Regel = 1 });
        Assert.NotEqual(toen.Sleutel, Punten(Zin, Wachtenden(1000, 1040)).Single().Sleutel);
        Assert.NotEqual(toen.Sleutel, Punten("Van 1.030 is 14% jong.", Wachtenden(1000, 1030))[0].Sleutel);
    }

    [Fact]
    public void Wat_rood_wordt_is_met_een_oude_reden_een_fout()
    {
        var toen = Punten(Bewering, Wachtenden(1000, 1030)).Single();
        var rood = Punten(Bewering, Wachtenden(1000, 800)).Single();
        var open = Assert.Single(new Redenstand([rood], [Reden(toen)]).Open);

        Assert.Equal(Keursoort.Fout, open.Soort);
        Assert.Contains("telt die reden niet meer", open.Zin, StringComparison.Ordinal);
        // Also a row under the very key of a fault stands for nothing.
        Assert.Single(new Redenstand([rood], [Reden(rood)]).Open);
        Assert.Empty(new Redenstand([rood], [Reden(rood)]).Geldig);
    }

    [Fact]
    public void Lezers_zien_de_reden_bij_het_getypte_getal_in_de_volgorde_van_de_tekst()
    {
        const string Tekst = $"Wij besparen **12**%, het is {Bewering}, en [40 huizen](/a) zijn 40 woningen meer.";
        var cijfers = Wachtenden(1000, 1030);
        var punten = Punten(Tekst, cijfers);
        Assert.Equal(
            ["12%", "gestegen", "40 woningen meer"],
            punten.OrderBy(p => Tekst.IndexOf(Woord(p), StringComparison.Ordinal)).Select(Woord)
        );
        var redenen = punten.ToDictionary(p => p.Sleutel, p => $"Over {Woord(p)}.");

        var html = Html(Tekst, cijfers, Tekststand.Publiek(Sectie, redenen));

        Assert.Contains(
            "<strong>12</strong>%<sup><a class=\"rt-noot\" id=\"noot-wachtlijsten-1-terug\"",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "</strong><sup><a class=\"rt-noot\" id=\"noot-wachtlijsten-2-terug\"",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "zijn 40<sup><a class=\"rt-noot\" id=\"noot-wachtlijsten-3-terug\"",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("<li id=\"noot-wachtlijsten-1\">Over 12%.", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"noot-wachtlijsten-3\">Over 40 woningen meer.", html, StringComparison.Ordinal);
        // In another section nothing of it was accepted.
        Assert.DoesNotContain(
            "rt-noot",
            Html(Tekst, cijfers, Tekststand.Publiek("focus", redenen)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Een_getal_in_een_verwijzing_krijgt_zijn_noot_erachter()
    {
        var cijfers = Wachtenden(1000, 1030);
        var punt = Punten("Zie [14%](/a) hier.", cijfers).Single();
        var html = Html(
            "Zie [14%](/a) hier.",
            cijfers,
            Tekststand.Publiek(Sectie, new Dictionary<string, string> { [punt.Sleutel] = "Besluit." })
        );
        Assert.Contains("<a href=\"/a\">14%</a><sup>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_plan_van_voor_deze_regel_houdt_zijn_noot()
    {
        var cijfers = Wachtenden(1000, 1030);
        // The key of then: the words of the tag and the colour.
        var oud = Sleutel.Van("bewering", Bewering, "Oranje");
        var html = Html(
            Bewering,
            cijfers,
            Tekststand.Publiek(Sectie, new Dictionary<string, string> { [oud] = "Volgens ons." })
        );
        Assert.Contains("<li id=\"noot-wachtlijsten-1\">Volgens ons.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_mogelijke_naam_is_een_punt_met_regel_en_woord_tot_iemand_oordeelt()
    {
        const string Tekst =
            "Wij praten met Hofstraat.\n\n| Wie | Wat |\n|---|---|\n| Buurt | Wonen |\n\nOok Fatima zei dat.";
        var punten = Punten(Tekst, Wachtenden(1000, 1030));

        Assert.Equal(
            [
                "Waarschuwing 1: “Hofstraat” is misschien de naam van een persoon. Haal de naam weg, of geef aan dat het geen persoon is.",
                "Waarschuwing 7: “Fatima” is misschien de naam van een persoon. Haal de naam weg, of geef aan dat het geen persoon is.",
            ],
            punten.Select(p => $"{p.Soort} {p.Regel}: {p.Zin}")
        );
        Assert.All(punten, p => Assert.True(p.IsNaam));
        var stand = new Redenstand(punten, [Reden(punten[0])]);
        Assert.Equal([punten[1]], stand.Open);
        // Readers get no note of it.
        Assert.Empty(stand.Geldig);
        Assert.Single(stand.GeenPersoon);
        // In another sentence the same word may be somebody.
        Assert.Contains(
            Punten("Wij bellen Hofstraat op.", Wachtenden(1000, 1030)),
            p => p.IsNaam && p.Sleutel != punten[0].Sleutel
        );
        Assert.Empty(Tekstkeuring.Keur(Sectie, Tekst, Wachtenden(1, 1), new[] { "Hofstraat", "Fatima" }.ToFrozenSet()));
    }

    private static string Woord(Keurpunt punt) => punt.Zin.Split('“', '”')[1];

    private static IReadOnlyList<Keurpunt> Punten(string tekst, Plancijfers cijfers, string sectie = Sectie) =>
        Keur(tekst, cijfers, new HashSet<string>(), sectie);

    private static string Html(string tekst, Plancijfers cijfers, Tekststand stand) =>
        Tekstopmaker.Html(tekst, cijfers, c => $"/c/{c.Indicator}/{c.Periode}", stand).Value!;

    private static Aanvaarding Reden(Keurpunt punt) =>
        new()
        {
            SectieId = Guid.Empty,
            Sleutel = punt.Sleutel,
            Regio = Regio,
            Zin = punt.Zin,
            Reden = "Volgens ons.",
            DoorId = Guid.Empty,
            Door = "Zk Regio",
            Op = Op,
        };
}
