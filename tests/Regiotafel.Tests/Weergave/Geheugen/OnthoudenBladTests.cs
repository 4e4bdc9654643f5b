using System.Text;
using Regiotafel.Weergave.Geheugen;

namespace Regiotafel.Tests.Weergave.Geheugen;

public sealed class OnthoudenBladTests
{
    private const string Veld = "name=\"__RequestVerificationToken\"=";

    [Fact]
    public void Wat_is_opengelaten_wordt_per_antwoord_gevuld()
    {
        var gaten = new Paginagaten();
        var blad = Van(
            $"één {Veld}{gaten.Echtheid}|{gaten.Sleutel} twee {Veld}{gaten.Echtheid}|{gaten.Sleutel}",
            gaten
        );

        var (eerste, tweede) = (Vul(blad, "TOKEN"), Vul(blad, "ander"));

        Assert.Matches($"^één {Veld}TOKEN\\|([0-9a-f-]{{36}}) twee {Veld}TOKEN\\|([0-9a-f-]{{36}})$", eerste);
        Assert.Matches($"^één {Veld}ander\\|([0-9a-f-]{{36}}) twee {Veld}ander\\|([0-9a-f-]{{36}})$", tweede);
        Assert.Equal(4, Sleutels(eerste).Concat(Sleutels(tweede)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Een_pagina_zonder_formulier_blijft_zoals_zij_is()
    {
        Assert.Equal("geen formulier", Vul(Van("geen formulier", new Paginagaten()), "TOKEN"));
        Assert.Equal("", Vul(Van("", new Paginagaten()), "TOKEN"));
    }

    [Fact]
    public void Een_merk_van_een_andere_pagina_is_gewone_tekst()
    {
        var vreemd = new Paginagaten().Echtheid;

        Assert.Equal(vreemd, Vul(Van(vreemd, new Paginagaten()), "TOKEN"));
    }

    [Fact]
    public void Een_formulier_met_een_vast_token_wordt_niet_bewaard()
    {
        Assert.Throws<InvalidOperationException>(() => Van($"{Veld}vast", new Paginagaten()));
    }

    private static OnthoudenBlad Van(string tekst, Paginagaten gaten) =>
        OnthoudenBlad.Van(Encoding.UTF8.GetBytes(tekst), gaten);

    private static string Vul(OnthoudenBlad blad, string token)
    {
        var echtheid = Encoding.ASCII.GetBytes(token);
        var doel = new byte[blad.Lengte(echtheid)];
        blad.Vul(doel, echtheid);
        return Encoding.UTF8.GetString(doel);
    }

    private static IEnumerable<string> Sleutels(string tekst) =>
        tekst.Split(' ', '|').Where(deel => Guid.TryParse(deel, out _));
}
