using Regiotafel.Portfolio.Deur;
using static Regiotafel.Tests.Portfolio.Criteria.Voorbeeldpaar;

namespace Regiotafel.Tests.Portfolio.Criteria;

/// <summary>Worked by hand: a client of 53 to 56 who needs a wheelchair place, aggression plays.</summary>
internal static class Bijna
{
    private static readonly Dictionary<string, bool> Rolstoel = new() { ["rolstoel"] = true };
    private static readonly Groep Basis = PassendePlek with { LeeftijdMin = 18 };

    public static readonly Zoekprofiel Client = Voorbeeldpaar.Client with
    {
        LeeftijdVan = 53,
        LeeftijdTot = 56,
        Nodig = ["rolstoel"],
        Kenmerken = new Dictionary<string, bool> { ["agressie"] = true, ["brandgevaar"] = false },
    };

    public static readonly Groep[] Groepen =
    [
        Basis with // Wmo only 4 + not confirmed 1 + indicative 1 = 6
        {
            Code = "G-C",
            Financiering = ["Wmo"],
            BevestigdOp = new(2026, 9, 30),
            Zekerheid = "indicatief",
            Voorzieningen = Rolstoel,
        },
        Basis with // to be discussed 1 + no wheelchair 3 = 4, two points
        {
            Code = "G-B",
            Voorzieningen = new Dictionary<string, bool> { ["rolstoel"] = false },
            ContraIndicaties = new Dictionary<string, string>
            {
                ["agressie"] = "in_overleg",
                ["brandgevaar"] = "sluit_uit",
            },
        },
        Basis with
        {
            Code = "G-D",
            Regio = "5523",
            Voorzieningen = Rolstoel,
        }, // other region 4, one point
        Basis with
        {
            Code = "G-E",
            Regio = "5523",
            Voorzieningen = Rolstoel,
        }, // the same: by code
        Basis with
        {
            Code = "G-0",
            Regio = "5523",
            Voorzieningen = Rolstoel,
            Plek = new(910, 4000),
        }, // 1 km
        Basis with
        {
            Code = "G-00",
            Regio = "5523",
            Voorzieningen = Rolstoel,
            Plek = null,
        }, // no distance: last
        PassendePlek with
        {
            Code = "G-A",
            LeeftijdMin = 55,
        }, // straddles 1 + wheelchair unknown 1 = 2
    ];
}
