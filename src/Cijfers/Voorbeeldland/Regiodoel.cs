using System.Globalization;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>What must come out of one region: the known answers, from <c>regios.csv</c>.</summary>
internal sealed class Regiodoel(int nummer, IReadOnlyDictionary<string, string> rij)
{
    private const string Rotterdam = "5521";
    private const string Drenthe = "5503";

    /// <summary>All regions, by code.</summary>
    public static IReadOnlyList<Regiodoel> Alle { get; } =
    [
        .. Ingebed
            .Lees(typeof(Regiodoel).Assembly, "Voorbeeldland/regios.csv")
            .Select((rij, i) => new Regiodoel(i + 1, rij)),
    ];

    /// <summary>Place in the list of all regions, from 1.</summary>
    public int Nummer { get; } = nummer;

    public string Code { get; } = rij["regio"];

    public int Verblijf => Getal("verblijf");

    public int EigenOmgeving => Getal("eigen");

    /// <summary>Persons with both on 1 January 2024.</summary>
    public int Dubbel => Getal("dubbel");

    /// <summary>Locations of the first edition.</summary>
    public int Locaties => Getal("locaties");

    /// <summary>Clients of January 2023 with a provider of another sector.</summary>
    public int Sectorvreemd => Getal("sectorvreemd");

    /// <summary>Share in per cent of who has care at home in a year.</summary>
    public int EigenAandeel => Getal("eigen_pct");

    /// <summary>Share in per cent of the two lightest profiles in all ggz.</summary>
    public int LichtAandeel => Getal("w12_pct");

    /// <summary>Cents in 2023.</summary>
    public long Kosten => Getal("kosten_2023") * 100L;

    public int Aanbieders => Getal("ggz_aanbieders");

    public IReadOnlyList<Gemeente> Gemeenten { get; } =
    [.. Gemeente.Alle.Where(g => g.Zorgkantoor == rij["regio"]).OrderBy(g => g.Code, StringComparer.Ordinal)];

    /// <summary>Clients of January 2023.</summary>
    public int Klanten(char groep) => Getal(groep == Woonperiode.Wonen ? "klanten_w" : "klanten_b");

    public int Wachtend(int jaar) => Getal(jaar <= 2022 ? "wachtend_2022" : "wachtend_2023");

    public int Inwoners(int jaar) =>
        jaar switch
        {
            2024 => Getal("inwoners_2024"),
            2023 => Getal("inwoners_2023"),
            _ => (int)(Getal("inwoners_2023") * (1000L - (7 * (2023 - jaar))) / 1000),
        };

    /// <summary>Persons with a valid profile of a group on 1 January.</summary>
    public int Stand(char groep, int jaar)
    {
        var wonen = groep == Woonperiode.Wonen;
        var stand2023 = Getal(wonen ? "w_2023" : "b_2023");
        var promille = (wonen, jaar) switch
        {
            (true, 2022) => 830,
            (true, 2021) => 430,
            (false, 2022) => 985,
            _ => 970,
        };
        return jaar switch
        {
            2024 => Getal(wonen ? "w_2024" : "b_2024"),
            2023 => stand2023,
            _ => stand2023 * promille / 1000,
        };
    }

    /// <summary>The first regions of a smaller country: Rotterdam, Drenthe, and then by code.</summary>
    public static IReadOnlyList<Regiodoel> Eerste(int aantal) =>
        [
            .. Alle.OrderBy(r =>
                    r.Code switch
                    {
                        Rotterdam => 0,
                        Drenthe => 1,
                        _ => 2,
                    }
                )
                .ThenBy(r => r.Code, StringComparer.Ordinal)
                .Take(aantal)
                .OrderBy(r => r.Code, StringComparer.Ordinal),
        ];

    private int Getal(string kolom) => int.Parse(rij[kolom], CultureInfo.InvariantCulture);
}
