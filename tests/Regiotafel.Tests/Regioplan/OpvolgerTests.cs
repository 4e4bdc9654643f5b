using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Regioplan;

/// <summary>Where a reader of an old version goes on to.</summary>
public sealed class OpvolgerTests
{
    [Fact]
    public void De_opvolger_is_de_nieuwste_versie_die_te_lezen_is()
    {
        // The third was published and withdrawn: who holds the first reads the second.
        Plankop[] koppen = [Kop(3, weg: true), Kop(2), Kop(1)];
        Assert.Equal(2, Gepubliceerdplan.Opvolgervan(koppen[2], koppen)?.Nummer);
        Assert.Equal("Versie 2 vervangt deze versie", Plan(koppen, 1).Oudzin);
        // What the third replaced stays replaced: there is nothing to go on to.
        Assert.Null(Gepubliceerdplan.Opvolgervan(koppen[1], koppen));
        Assert.Equal("Versie 3 verving deze versie en is daarna ingetrokken", Plan(koppen, 2).Oudzin);
        Assert.True(Plan(koppen, 2).IsVervangen);
        Assert.Null(Gepubliceerdplan.Opvolgervan(koppen[0], koppen));
    }

    private static Plankop Kop(int nummer, bool weg = false) =>
        new(
            Guid.NewGuid(),
            "5521",
            Planproef.Editie,
            nummer,
            VasteTijd.Begin.AddDays(nummer),
            "",
            weg ? "Er stond een fout in." : null,
            weg ? VasteTijd.Begin.AddDays(9) : null
        );

    private static Gepubliceerdplan Plan(Plankop[] koppen, int nummer)
    {
        var kop = koppen.Single(k => k.Nummer == nummer);
        return new(
            kop,
            Planteksten.Berekend("5521", Planproef.Editie, new Dictionary<string, string>()),
            Planprojecten.Leeg(Planproef.Editie),
            [],
            koppen[0],
            ""
        )
        {
            Opvolger = Gepubliceerdplan.Opvolgervan(kop, koppen),
        };
    }
}
