using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Vaststellen;

namespace Regiotafel.Tests.Cijfers.Vaststellen;

public sealed class VersietoetsTests
{
    private static readonly Definitie _ratio = Definitieboek.Meegeleverd.Definities.Single(d =>
        d is { Code: "klantenratio", Versie: "2.0" }
    );
    private static readonly Definitieregel _regel = Rekenafdruk.Regel(_ratio, Definitieboek.Meegeleverd);
    private static readonly Definitieregel _een = new("klantenratio", "1.0", "een");
    private static readonly Definitieregel _oudeTekst = new("klantenratio", "2.0", "oud");

    [Fact]
    public void Een_nieuw_cijfer_heeft_niets_om_naast_te_liggen()
    {
        var toets = new Versietoets(_ratio, _regel, null, [Nieuw("mei", "a")]);

        Assert.Null(toets.Bezwaar);
        Assert.Null(toets.Paar);
    }

    [Fact]
    public void Een_nieuwe_hoofdversie_zegt_waarom_de_reeks_breekt()
    {
        var zonder = _ratio with { Breuk = null };

        Assert.Equal("geen-breuk", new Versietoets(zonder, _regel, _een, []).Bezwaar!.Code);
        Assert.Null(new Versietoets(_ratio, _regel, _een, []).Bezwaar);
        Assert.Null(new Versietoets(zonder, _regel, _een with { Versie = "2.1" }, []).Bezwaar);
    }

    [Fact]
    public void Beide_versies_moeten_uit_dezelfde_gegevens_zijn_berekend()
    {
        var alleenOud = new Versietoets(_ratio, _regel, _een, [Oud("1.0", "mei", "a"), Nieuw("juni", "b")]);
        Assert.Equal("niet-vergeleken", alleenOud.Bezwaar!.Code);

        var beide = new Versietoets(
            _ratio,
            _regel,
            _een,
            [
                Oud("1.0", "mei", "a"),
                Nieuw("mei", "b"),
                Oud("1.0", "juni", "c"),
                Nieuw("juni", "d") with
                {
                    Op = new(2026, 6, 1),
                },
            ]
        );
        Assert.Null(beide.Bezwaar);
        Assert.Equal(("oud juni", "nieuw juni"), (beide.Paar!.Value.Oud.Id, beide.Paar.Value.Nieuw.Id));
    }

    [Fact]
    public void Een_tekst_die_onder_hetzelfde_nummer_verandert_mag_geen_cijfer_veranderen()
    {
        Metingkop[] metingen = [Oud("2.0", "mei", "a"), Nieuw("mei", "a"), Oud("2.0", "juni", "b")];
        Assert.Equal("andere-uitkomst", new Versietoets(_ratio, _regel, _oudeTekst, metingen).Bezwaar!.Code);
        Assert.Contains(
            "1 van de 2 metingen",
            new Versietoets(_ratio, _regel, _oudeTekst, metingen).Bezwaar!.Tekst,
            StringComparison.Ordinal
        );
        Assert.NotNull(new Versietoets(_ratio, _regel, _oudeTekst, [.. metingen, Nieuw("juni", "anders")]).Bezwaar);
        Assert.Null(new Versietoets(_ratio, _regel, _oudeTekst, [.. metingen, Nieuw("juni", "b")]).Bezwaar);
    }

    [Fact]
    public void Na_de_hoogste_versie_eronder_of_na_de_oude_tekst()
    {
        Geldend Met(params Definitieregel[] start) =>
            new(default, start.ToHashSet(), [], new Dictionary<Definitieregel, Guid>());

        Assert.Null(Met(new Definitieregel("wachtlijst", "1.0", "x")).Vorige(_regel));
        Assert.Equal("1.10", Met(_een with { Versie = "1.9" }, _een with { Versie = "1.10" }).Vorige(_regel)!.Versie);
        Assert.Equal(_oudeTekst, Met(_een, _oudeTekst, _een with { Versie = "3.0" }).Vorige(_regel));
        Assert.Null(Met(_een with { Versie = "3.0" }).Vorige(_regel));
    }

    private static Metingkop Nieuw(string gegevens, string hash) =>
        new($"nieuw {gegevens}", "2.0", Tekst(_ratio, gegevens), hash, default);

    private static Metingkop Oud(string versie, string gegevens, string hash) =>
        new(
            $"oud {gegevens}",
            versie,
            $"definitie klantenratio@{versie}.md oud\nbron indicaties {gegevens}\nmotor oud\n",
            hash,
            default
        );

    private static string Tekst(Definitie definitie, string gegevens) =>
        string.Concat(
            Ingredienten
                .Rekenwijze(definitie, Definitieboek.Meegeleverd)
                .Append($"bron indicaties {gegevens}")
                .Append("motor nieuw")
                .Select(r => r + "\n")
        );
}
