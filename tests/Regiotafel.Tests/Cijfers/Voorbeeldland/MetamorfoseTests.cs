using System.Globalization;

namespace Regiotafel.Tests.Cijfers.Voorbeeldland;

/// <summary>What must stay the same, or double, when a delivery is changed in a known way.</summary>
[Collection<Kleinland>]
public sealed class MetamorfoseTests : IDisposable
{
    private static readonly string[] MetMensen =
    [
        "indicaties",
        "toewijzingen",
        "leveringen",
        "wachtlijst",
        "declaraties",
    ];
    private readonly Kleinland _klein;
    private readonly Proeflevering _levering;

    public MetamorfoseTests(Kleinland klein) => (_klein, _levering) = (klein, new(klein.Levering));

    [Fact]
    public void Alles_dubbel_verdubbelt_de_aantallen_en_houdt_de_verhoudingen()
    {
        foreach (var soort in MetMensen)
        {
            Herschrijf(soort, (kop, rijen) => rijen.SelectMany(r => new[] { r, Dubbel(kop, r) }));
        }
        Herschrijf(
            "inwoners",
            (_, rijen) => rijen.Select(r => $"{r[..r.LastIndexOf(';')]};{2 * Getal(r.Split(';')[2])}")
        );

        var was = _klein.Metingen;
        var erna = Reken();

        Assert.Equal(was.Keys, erna.Keys);
        var mis = was.Where(r => !Past(r.Value, erna[r.Key]))
            .Select(r => $"{string.Join(';', r.Value)} => {string.Join(';', erna[r.Key])}");
        Assert.Empty(mis);
    }

    [Fact]
    public void Wie_op_geen_getelde_dag_geldig_is_verandert_niets()
    {
        Voeg(
            "indicaties",
            "synvroeger;999999991;884;5521;GM0599;1980;5;03;;2020-05-01;2020-04-01;2020-06-01;2020-12-31;;Wmo"
        );
        Voeg("toewijzingen", "synvroeger;999999991;884;4;1;99219001;2020-06-01;2020-12-31;9999XZ;;6");
        Voeg("leveringen", "synvroeger;999999991;884;4;99219001;2020-06-01;2020-12-31");
        Voeg("wachtlijst", "synvroeger;999999991;884;5521;4;2;12;2021-02-02;2021-02-20");
        Voeg("declaraties", "dvroeger;synvroeger;99219001;GGZ;XV01;2023-01-05;2023-01-31;4000.00;9999XZ;");

        Assert.Equal(
            _klein.Metingen.Select(r => string.Join(';', r.Value)),
            Reken().Select(r => string.Join(';', r.Value))
        );
    }

    public void Dispose() => _levering.Dispose();

    private Dictionary<string, string[]> Reken()
    {
        using var uit = new Proefmap();
        return Proefland.Reken(_levering.Map, uit.Pad).Metingen;
    }

    private void Herschrijf(string soort, Func<string[], IEnumerable<string>, IEnumerable<string>> wijziging)
    {
        var regels = _levering.Bestanden().First(b => b.Naam == soort + ".csv").Regels;
        _levering.Schrijf(soort + ".csv", [regels[0], .. wijziging(regels[0].Split(';'), regels[1..])]);
    }

    private void Voeg(string soort, string rij) => Herschrijf(soort, (_, rijen) => rijen.Append(rij));

    // The same person once more, with a pseudonym, decisions and claims of their own.
    private static string Dubbel(string[] kop, string rij) =>
        string.Join(
            ';',
            rij.Split(';')
                .Zip(kop)
                .Select(v =>
                    v.Second switch
                    {
                        _ when v.First.Length == 0 => "",
                        "client_id" or "declaratie_id" or "corrigeert_id" => "x" + v.First,
                        "besluitnummer" => (Getal(v.First) + 500_000_000).ToString(CultureInfo.InvariantCulture),
                        _ => v.First,
                    }
                )
        );

    // Locations have a threshold and the published stock is given: neither doubles. Months do not double either.
    private static bool Past(string[] was, string[] erna)
    {
        if (was[0] == "locaties-per-klant" || was[3] == "NL")
        {
            return true;
        }
        if (was[0] == "wachtlijst-gemiddelde" || was[6].Length == 0)
        {
            return was[6] == erna[6] && Verdubbeld(was[5], erna[5]);
        }
        var teller = was[5].Length == 0 || was[0].EndsWith("-groei", StringComparison.Ordinal);
        return was[7] == erna[7] && (teller || (Verdubbeld(was[5], erna[5]) && Verdubbeld(was[6], erna[6])));
    }

    private static bool Verdubbeld(string was, string erna) =>
        was.Length == 0
            ? erna.Length == 0
            : decimal.Parse(erna, CultureInfo.InvariantCulture) == 2 * decimal.Parse(was, CultureInfo.InvariantCulture);

    private static int Getal(string tekst) => int.Parse(tekst, CultureInfo.InvariantCulture);

    private sealed class Proefmap : IDisposable
    {
        public string Pad { get; } = Directory.CreateTempSubdirectory("proefland-uit-").FullName;

        public void Dispose() => Directory.Delete(Pad, recursive: true);
    }
}
