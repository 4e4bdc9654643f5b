using FsCheck;
using FsCheck.Fluent;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Zoeken;
using Regiotafel.Tests.Portfolio.Criteria;

namespace Regiotafel.Tests.Portfolio.Zoeken;

public sealed class ZoekerTests
{
    private static readonly Facet[] Facetten =
    [
        new("FIN", "WlzW"),
        new("FIN", "Wmo"),
        new("PRO", "884"),
        new("PRO", "766"),
        new("LEV", "4"),
        new("LFT", "18-26"),
        new("LFT", "45-64"),
        new("VRZ", "rolstoel"),
        new("VRZ", "huisdier"),
        new("CON", "agressie"),
        new("CON", "lvb"),
        new("GES", "m"),
        new("GES", "v"),
    ];

    [Fact]
    public void De_zoeker_zegt_van_elke_plek_wat_de_toets_van_elke_plek_zegt() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                zaad =>
                {
                    var toeval = new Random(zaad);
                    var maker = new Willekeurigpaar(toeval);
                    var plekken = Plekken(toeval.Next(1, 300), maker, toeval);
                    var index = new Zoekindex(plekken, Voorbeeldpaar.Moment);
                    for (var keer = 0; keer < 3; keer++)
                    {
                        var moment = keer == 0 ? Voorbeeldpaar.Moment : Ander(Voorbeeldpaar.Moment, toeval);
                        var opdracht = new Zoekopdracht(maker.Client(), moment, toeval.Next(4), 25);
                        Gelijk(plekken, opdracht, Zoeker.Zoek(index, opdracht, Facetten), Facetten);
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    /// <summary>Places are weighed 4,096 at a time; wide searches fill the lists in the first block and sift the rest.</summary>
    [Fact]
    public void Een_register_van_meer_blokken_geeft_wat_de_toets_van_elke_plek_zegt() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                zaad =>
                {
                    var toeval = new Random(zaad);
                    var maker = new Willekeurigpaar(toeval);
                    var plekken = Plekken(8_200 + toeval.Next(600), maker, toeval);
                    var index = new Zoekindex(plekken, Voorbeeldpaar.Moment);
                    foreach (
                        var profiel in (Zoekprofiel[])
                            [
                                new(),
                                new() { Netwerk = new(900, 4000) },
                                new() { Netwerk = new(905, 4003), Doorstroom = true },
                                new()
                                {
                                    Netwerk = new(800, 4100),
                                    GeparkeerdTot = Voorbeeldpaar.Moment.Datum.AddDays(1),
                                },
                                maker.Client() with
                                {
                                    Status = null,
                                },
                            ]
                    )
                    {
                        var opdracht = new Zoekopdracht(profiel, Voorbeeldpaar.Moment, toeval.Next(40), 25);
                        Facet[] facetten = [Facetten[toeval.Next(Facetten.Length)]];
                        Gelijk(plekken, opdracht, Zoeker.Zoek(index, opdracht, facetten), facetten);
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2));

    [Fact]
    public void Zonder_een_wens_past_elke_bevestigde_vrije_plek()
    {
        var plek = new Zoekplek(Guid.NewGuid(), Voorbeeldpaar.PassendePlek, 1);
        var opdracht = new Zoekopdracht(new(), Voorbeeldpaar.Moment);

        var antwoord = Zoeker.Zoek(new([plek, plek with { TeVergeven = 0 }], Voorbeeldpaar.Moment), opdracht, []);

        Assert.Equal((1, 1, 0), (antwoord.Past, antwoord.Bijna, antwoord.Niet));
        Assert.Equal(new Zoekreden("VOL", 1, 1, Beslisser.Aanbieder), Assert.Single(antwoord.Redenen));
    }

    [Fact]
    public void Een_leeg_register_geeft_een_leeg_antwoord()
    {
        var antwoord = Zoeker.Zoek(
            new([], Voorbeeldpaar.Moment),
            new(Voorbeeldpaar.Client, Voorbeeldpaar.Moment),
            Facetten
        );

        Assert.Equal((0, 0, 0), (antwoord.Past, antwoord.Bijna, antwoord.Niet));
        Assert.All(antwoord.Facetten, aantal => Assert.Equal(0, aantal));
    }

    /// <summary>A moment for which nothing lies ready in the index.</summary>
    private static Toetsmoment Ander(Toetsmoment moment, Random toeval) =>
        moment with
        {
            Datum = moment.Datum.AddDays(toeval.Next(-9, 9)),
            HorizonDagen = toeval.Next(90),
        };

    private static Zoekplek[] Plekken(int aantal, Willekeurigpaar maker, Random toeval)
    {
        var plekken = Enumerable
            .Range(0, aantal)
            .Select(i => new Zoekplek(Guid.NewGuid(), maker.Groep(i), toeval.Next(3)))
            .ToArray();
        toeval.Shuffle(plekken);
        return plekken;
    }

    private static void Gelijk(Zoekplek[] plekken, Zoekopdracht opdracht, Zoekantwoord antwoord, Facet[] facetten)
    {
        var apart = plekken.Select(p => (Plek: p, Uitkomst: Zoektoets.Toets(opdracht, p))).ToList();
        var past = apart.Where(a => a.Uitkomst.Oordeel == Oordeel.Past).ToList();
        var bijna = apart.Where(a => Zoektoets.Bijna(a.Uitkomst)).ToList();
        Assert.Equal((past.Count, bijna.Count), (antwoord.Past, antwoord.Bijna));
        Assert.Equal(plekken.Length, antwoord.Past + antwoord.Bijna + antwoord.Niet);
        Assert.Equal(Bladzijde(past), antwoord.Passend.Select(p => p.Groep.Code));
        Assert.Equal(Bladzijde(bijna), antwoord.BijnaPassend.Select(p => p.Groep.Code));
        Assert.Equal(
            apart
                .SelectMany(a => a.Uitkomst.Criteria.Where(c => c.Oordeel == Oordeel.Niet))
                .GroupBy(c => c.Criterium)
                .Select(g => (g.Key, g.Count(), Alleen(apart, g.Key)))
                .OrderBy(r => r.Key, StringComparer.Ordinal),
            antwoord
                .Redenen.Select(r => (r.Criterium, r.Aantal, r.Alleen))
                .OrderBy(r => r.Criterium, StringComparer.Ordinal)
        );
        Assert.Equal(facetten.Select(f => MetKeuze(plekken, opdracht, f)), antwoord.Facetten);

        IEnumerable<string> Bladzijde(List<(Zoekplek Plek, Toetsuitkomst Uitkomst)> lijst) =>
            lijst
                .Select(a => a.Uitkomst)
                .Order(Toetsuitkomst.BijnaEerst)
                .Skip(opdracht.Overslaan)
                .Take(opdracht.Aantal)
                .Select(u => u.Groepcode);
    }

    private static int Alleen(List<(Zoekplek Plek, Toetsuitkomst Uitkomst)> apart, string criterium) =>
        apart.Count(a =>
            a.Uitkomst.Criteria.Where(c => c.Oordeel == Oordeel.Niet)
                .Select(c => c.Criterium)
                .SequenceEqual([criterium])
        );

    /// <summary>The number of a facet is what the same search finds with that choice.</summary>
    private static int MetKeuze(Zoekplek[] plekken, Zoekopdracht opdracht, Facet facet)
    {
        var profiel = opdracht.Profiel;
        var anders = facet.Criterium switch
        {
            "FIN" => profiel with { Financiering = facet.Code },
            "PRO" => profiel with { Profiel = facet.Code },
            "LEV" => profiel with { Leveringsvormen = [facet.Code] },
            "GES" => profiel with { Geslacht = facet.Code },
            "VRZ" => profiel with { Nodig = [.. profiel.Nodig.Append(facet.Code).Distinct()] },
            "CON" => profiel with
            {
                Kenmerken = new Dictionary<string, bool>(profiel.Kenmerken) { [facet.Code] = true },
            },
            _ => profiel with
            {
                LeeftijdVan = int.Parse(facet.Code.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture),
                LeeftijdTot = int.Parse(facet.Code.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture),
            },
        };
        return plekken.Count(p => Zoektoets.Toets(opdracht with { Profiel = anders }, p).Oordeel == Oordeel.Past);
    }
}
