using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Screening;
using Regiotafel.Tests.Cijfers.Screening;

namespace Regiotafel.Tests.Cijfers.Correcties;

/// <summary>Corrections that do not fit as they were meant.</summary>
public sealed class WaardewijzigingTests
{
    private const string Ind = "indicaties.csv";

    [Fact]
    public void Een_waarde_waarmee_de_rij_zou_worden_geweigerd_past_niet_en_verandert_niets()
    {
        var levering = Kladlevering.Goed();
        var rij = levering.Regels(Ind)[1].Split(';');
        var begin = DateOnly.Parse(rij[8], System.Globalization.CultureInfo.InvariantCulture);
        var voor = begin.AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        // An end before the begin: with it the row would go into quarantine.
        var gang = Gang(levering, Correctie('a', rij, "einddatum", rij[9], voor));

        Assert.Equal([(Correctieuitkomst.PastNiet, 0)], Aflopen(gang));
        Assert.Empty(gang.Toegepast);
        Assert.Equal(Hash(levering), Na(gang));
    }

    [Fact]
    public void Een_rij_die_dubbel_is_ligt_apart_en_haar_correctie_vindt_niets()
    {
        var levering = Kladlevering.Goed();
        var rij = levering.Regels(Ind)[1].Split(';');
        // The same key with another profile: the screening cannot know which is right, so both are put aside.
        string[] dubbel = [.. rij];
        dubbel[2] = dubbel[2] == "880" ? "882" : "880";
        levering.Erbij(Ind, string.Join(';', dubbel));
        Assert.Equal(2, levering.Scherm().Kort().Count(b => b.Contains("SLEUTEL-DUBBEL", StringComparison.Ordinal)));

        var gang = Gang(levering, Correctie('a', rij, "zzp_code", rij[2], "884"));

        Assert.Equal([(Correctieuitkomst.NietGevonden, 0)], Aflopen(gang));
        Assert.Equal(Hash(levering), Na(gang));
    }

    [Fact]
    public void Twee_correcties_van_dezelfde_waarde_geven_de_eerste_en_schakelen_de_tweede_niet_uit()
    {
        var levering = Kladlevering.Goed();
        var rij = levering.Regels(Ind)[1].Split(';');
        var (een, twee) = (
            Correctie('a', rij, "zzp_code", rij[2], "884"),
            Correctie('b', rij, "zzp_code", rij[2], "883")
        );

        foreach (var volgorde in new[] { new[] { een, twee }, [twee, een] })
        {
            var gang = Gang(levering, volgorde);
            // By hash, whatever the order in which they come.
            Assert.Equal([(Correctieuitkomst.Toegepast, 1), (Correctieuitkomst.AlVerbeterd, 0)], Aflopen(gang));
            Assert.Equal([een.Hash], gang.Toegepast);
        }
    }

    private static Correctie Correctie(char hash, string[] rij, string kolom, string verwacht, string wordt) =>
        new(new(hash, 64), Correctievorm.Waarde, "indicaties", [rij[0], rij[1], rij[8]], kolom, verwacht, wordt);

    private static Correctiegang Gang(Kladlevering levering, params Correctie[] correcties) =>
        Correctiegang.Begin(new Geheugenbron(levering.Inhoud()), correcties, 1, TestContext.Current.CancellationToken);

    private static IEnumerable<(Correctieuitkomst, int)> Aflopen(Correctiegang gang) =>
        gang.Aflopen.Select(a => (a.Uitkomst, a.Rijen));

    private static string Hash(Kladlevering levering) =>
        levering.Scherm().Bronnen.Single(b => b.Key.Naam == "indicaties").Value.Bronhash;

    // The rows as they are computed.
    private static string Na(Correctiegang gang) =>
        Schermer
            .Scherm(gang.Bron, 1, TestContext.Current.CancellationToken)
            .Bronnen.Single(b => b.Key.Naam == "indicaties")
            .Value.Bronhash;
}
