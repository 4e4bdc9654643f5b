using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Tests.Regioplan;

public sealed class WijzigingslijstTests
{
    private static readonly DateTime Nu = new(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void De_woorden_van_een_ingetrokken_versie_staan_in_geen_latere_lijst()
    {
        var tweede = Maak(2, (1, Bevroren("geheim", [])), "nieuw");
        var derde = Maak(3, (2, Bevroren("nieuw", tweede)), "nieuwer");
        Assert.Equal([(3, "nieuw", "nieuwer"), (2, "geheim", "nieuw")], Woorden(derde));

        Assert.Equal([(3, "nieuw", "nieuwer"), (2, "", "nieuw")], Woorden(Wijzigingslijst.Zonder(derde, Weg(1))));
        Assert.Equal([(3, "", "nieuwer"), (2, "geheim", "")], Woorden(Wijzigingslijst.Zonder(derde, Weg(2))));
        Assert.Equal(derde, Wijzigingslijst.Zonder(derde, Weg()));
        // Version 3 was held against 1, because 2 was not there any more: it holds words of 1.
        var overgeslagen = Maak(3, (1, Bevroren("geheim", [])), "nieuwer");
        Assert.Equal([(3, "", "nieuwer")], Woorden(Wijzigingslijst.Zonder(overgeslagen, Weg(1))));
        Assert.Equal([(3, "geheim", "nieuwer")], Woorden(Wijzigingslijst.Zonder(overgeslagen, Weg(2))));
    }

    private static HashSet<int> Weg(params int[] versies) => [.. versies];

    private static IEnumerable<(int Versie, string Was, string Wordt)> Woorden(IEnumerable<Planwijziging> lijst) =>
        lijst.Select(w => (w.Versie, w.Was, w.Wordt));

    private static Bevrorenplan Bevroren(string focus, IReadOnlyList<Planwijziging> wijzigingen) =>
        new(
            new Dictionary<string, string> { ["focus"] = focus },
            new Dictionary<string, string>(),
            Planprojecten.Leeg(Planproef.Editie),
            wijzigingen
        );

    private static IReadOnlyList<Planwijziging> Maak(int nummer, (int, Bevrorenplan)? vorige, string focus)
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
        return Wijzigingslijst.Maak(
            Planproef.Doel.Sjabloon,
            plan,
            vorige,
            new HashSet<int>(),
            new Dictionary<string, string> { ["focus"] = focus }
        );
    }
}
