using System.Globalization;
using Regiotafel.Cijfers.Voorbeeldland;

namespace Regiotafel.Tests.Cijfers.Voorbeeldland;

/// <summary>The whole invented country, computed for real: every figure of a regioplan that can come out does.</summary>
public sealed class IjkpuntenTests : IClassFixture<IjkpuntenTests.Heelland>
{
    private readonly Dictionary<string, string[]> _metingen;
    private readonly string[] _bevindingen;

    public IjkpuntenTests(Heelland land) => (_metingen, _bevindingen) = land.Uitkomst;

    [Fact]
    public void De_screening_van_het_hele_land_vindt_niets() => Assert.Empty(_bevindingen);

    [Fact]
    public void Elk_haalbaar_ijkpunt_komt_eruit()
    {
        var mis = Ijkpunt
            .Alle.Where(i => i.Haalbaar && !Klopt(i))
            .Select(i => $"{i.Code} {i.Regio} {i.Periode} {i.Waarde}");
        Assert.Empty(mis);
        Assert.True(Ijkpunt.Alle.Count(i => i.Haalbaar) > 30);
    }

    [Fact]
    public void Elk_ijkpunt_dat_niet_kan_zegt_waarom_en_komt_er_ook_niet_uit()
    {
        var kanNiet = Ijkpunt.Alle.Where(i => !i.Haalbaar).ToList();
        Assert.NotEmpty(kanNiet);
        Assert.All(kanNiet, i => Assert.NotEmpty(i.Reden));
        Assert.DoesNotContain(kanNiet, i => i.Waarde.Length > 0 && Rij(i, i.Regio, i.Periode) is not null && Klopt(i));
    }

    [Fact]
    public void Elke_regio_krijgt_haar_bekende_uitkomsten()
    {
        foreach (var regio in Regiodoel.Alle)
        {
            var stand = regio.Stand('W', 2024) + regio.Stand('B', 2024);
            Assert.Equal(Tekst(stand), Waarde("2024-2025", "tegel-geindiceerd;2.0", "2024-01-01", regio));
            Assert.Equal(Tekst(regio.Verblijf), Waarde("2024-2025", "tegel-intramuraal;2.0", "2024-01-01", regio));
            Assert.Equal(
                Tekst(regio.EigenOmgeving),
                Waarde("2024-2025", "tegel-eigen-omgeving;2.0", "2024-01-01", regio)
            );
            Assert.Equal(
                Tekst(stand - regio.Verblijf - regio.EigenOmgeving + regio.Dubbel),
                Waarde("2024-2025", "tegel-zonder-zorg;2.0", "2024-01-01", regio)
            );
            Assert.Equal(
                Tekst(regio.Kosten / 100) + ".00",
                Waarde("2024-2025", "tegel-totale-kosten;2.0", "2023", regio)
            );
            Assert.Equal(
                Tekst(regio.Klanten('W') + regio.Klanten('B')),
                Waarde("2023-2024", "klanten;1.0", "2023-01", regio)
            );
            Assert.Equal(
                Tekst(regio.Locaties),
                _metingen[$"2023-2024;locaties-per-klant;1.0;2023-01;{regio.Code};"][5]
            );
        }
    }

    [Fact]
    public void Mensen_verhuizen_en_keren_terug_en_het_land_klopt_met_zichzelf()
    {
        Assert.NotEqual("0", _metingen["monitor;herintreding-maand;1.0;2023-08;ALLE;"][5]);
        for (var maand = 2; maand <= 12; maand++)
        {
            var (nu, voor) = ($"2023-{maand:00}", $"2023-{maand - 1:00}");
            var verwacht = Land("stand-eind-maand", voor) + Land("instroom-maand", nu) + Land("herintreding-maand", nu);
            Assert.Equal(verwacht - Land("uitstroom-maand", nu), Land("stand-eind-maand", nu));
        }
    }

    private int Land(string code, string maand) =>
        int.Parse(_metingen[$"monitor;{code};1.0;{maand};ALLE;"][5], CultureInfo.InvariantCulture);

    private static string Tekst(long getal) => getal.ToString(CultureInfo.InvariantCulture);

    private string Waarde(string editie, string cijfer, string periode, Regiodoel regio) =>
        _metingen[$"{editie};{cijfer};{periode};{regio.Code};"][7];

    private bool Klopt(Ijkpunt punt)
    {
        var rij = Rij(punt, punt.Regio, punt.Periode)!;
        if (punt.Waarde.Split(' ') is not [var teken, var ander])
        {
            var plaats = punt.Veld == "noemer" ? 6 : 7;
            return rij[plaats] == punt.Waarde;
        }
        var tegenover = ander == "ALLE" ? Rij(punt, ander, punt.Periode)! : Rij(punt, punt.Regio, ander)!;
        return Math.Sign(Breuk(rij).CompareTo(Breuk(tegenover)))
            == teken switch
            {
                ">" => 1,
                "<" => -1,
                _ => 0,
            };
    }

    private static decimal Breuk(string[] rij) =>
        decimal.Parse(rij[5], CultureInfo.InvariantCulture)
        / (rij[6].Length == 0 ? 1 : decimal.Parse(rij[6], CultureInfo.InvariantCulture));

    private string[]? Rij(Ijkpunt punt, string regio, string periode)
    {
        var versie = punt.Editie == "2024-2025" ? "2.0" : "1.0";
        return _metingen.GetValueOrDefault($"{punt.Editie};{punt.Code};{versie};{periode};{regio};{punt.Uitsplitsing}");
    }

    /// <summary>Made and computed once for the class.</summary>
    public sealed class Heelland : IDisposable
    {
        private readonly Proefland _land = new(31, zaad: 2026);

        public Heelland() => Uitkomst = _land.Reken();

        internal (Dictionary<string, string[]> Metingen, string[] Bevindingen) Uitkomst { get; }

        public void Dispose() => _land.Dispose();
    }
}
