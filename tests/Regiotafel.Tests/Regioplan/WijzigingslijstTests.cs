using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Tests.Regioplan;

public sealed class WijzigingslijstTests
{
    private static readonly DateTime Nu = new(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void De_woorden_van_een_ingetrokken_versie_staan_in_geen_latere_lijst()
    {
        var tweede = Maak(2, (1, Versie("geheim"), []), Versie("nieuw"));
        var derde = Maak(3, (2, Versie("nieuw"), tweede), Versie("nieuwer"));
        Assert.Equal([(3, "nieuw", "nieuwer"), (2, "geheim", "nieuw")], Woorden(derde));

        Assert.Equal([(3, "nieuw", "nieuwer"), (2, "", "nieuw")], Woorden(Wijzigingslijst.Zonder(derde, Weg(1))));
        var zonderTweede = Wijzigingslijst.Zonder(derde, Weg(2));
        Assert.Equal([(3, "", "nieuwer"), (2, "geheim", "")], Woorden(zonderTweede));
        // Why a withdrawn version came is a sentence of it as well.
        Assert.EndsWith(": Beter.", zonderTweede[0].Reden, StringComparison.Ordinal);
        Assert.Equal("Deze versie is ingetrokken.", zonderTweede[1].Reden);
        Assert.Equal(derde, Wijzigingslijst.Zonder(derde, Weg()));
        // Version 3 was held against 1, because 2 was not there any more: it holds words of 1.
        var overgeslagen = Maak(3, (1, Versie("geheim"), []), Versie("nieuwer"));
        Assert.Equal([(3, "", "nieuwer")], Woorden(Wijzigingslijst.Zonder(overgeslagen, Weg(1))));
        Assert.Equal([(3, "geheim", "nieuwer")], Woorden(Wijzigingslijst.Zonder(overgeslagen, Weg(2))));
    }

    [Fact]
    public void Andere_cijfers_en_andere_projecten_zijn_ook_een_wijziging()
    {
        var oud = new Gelezenversie(new Dictionary<string, string>(), "Uitgave A", "1");
        Assert.Equal(
            [("Cijfers: Beter.", "Uitgave A", "Uitgave B"), ("Projecten, sessies of tijdlijn: Beter.", "", "")],
            Maak(2, (1, oud, []), oud with { Cijfers = "Uitgave B", Projecten = "2" })
                .Select(w => (w.Reden, w.Was, w.Wordt))
        );
        Assert.Equal([("Beter.", "", "")], Maak(2, (1, oud, []), oud).Select(w => (w.Reden, w.Was, w.Wordt)));
        // Every version before it is withdrawn: the reason for this one stays.
        Assert.Equal(["Beter."], Maak(2, null, oud).Select(w => w.Reden));
    }

    private static HashSet<int> Weg(params int[] versies) => [.. versies];

    private static IEnumerable<(int Versie, string Was, string Wordt)> Woorden(IEnumerable<Planwijziging> lijst) =>
        lijst.Select(w => (w.Versie, w.Was, w.Wordt));

    private static Gelezenversie Versie(string focus) =>
        new(new Dictionary<string, string> { ["focus"] = focus }, "Uitgave A", "1");

    private static IReadOnlyList<Planwijziging> Maak(
        int nummer,
        (int, Gelezenversie, IReadOnlyList<Planwijziging>)? vorige,
        Gelezenversie nu
    )
    {
        var plan = new Plan
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            EigenaarId = Guid.NewGuid(),
            Editie = Planproef.Editie,
            Nummer = nummer,
            Noot = "Beter.",
            BegonnenOp = Nu,
            BegonnenDoor = "Ra",
        };
        plan.VraagAan(Guid.NewGuid(), "Zk", null, "");
        plan.Publiceer(Guid.NewGuid(), Nu);
        return Wijzigingslijst.Maak(Planproef.Doel.Sjabloon, plan, vorige, new HashSet<int>(), nu);
    }
}
