using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;

namespace Regiotafel.Tests.Cijfers.Grens;

/// <summary>People by chance in three small regions, the tables that count them, and what an outsider knows of those tables.</summary>
internal sealed class Proefland(int zaad)
{
    private const string Maand = "2024-01";
    private const long Inwoners = 9000;
    private const string Aandelen = "verdeling-ggz-w";

    private static readonly string[] _regios = ["5503", "5510", "5521"];
    private static readonly string[] _zzp = ["880", "882", "884", "886", "888"];
    private static readonly string[] _leeftijd = ["0-17", "18-26", "27-44", "45-64", "65+"];
    private static readonly string[] _reden = ["overlijden", "overig"];

    private readonly List<Mens> _mensen = Maak(zaad);

    public IReadOnlyList<Grenstabel> Tabellen() =>
        [
            Tel("tegel-geindiceerd", "2.0", Proeftabel.Dag, (_, _) => true),
            Tel("tegel-intramuraal", "2.0", Proeftabel.Dag, (m, _) => m.Vorm is 1 or 3),
            Tel("tegel-eigen-omgeving", "2.0", Proeftabel.Dag, (m, _) => m.Vorm is 2 or 3),
            Tel("tegel-zonder-zorg", "2.0", Proeftabel.Dag, (m, _) => m.Vorm == 0),
            Tel("klantenratio", "2.0", Proeftabel.Dag, Groep, ["", "groep=W", "groep=B"], Inwoners),
            Tel(
                "instroom-maand",
                "1.0",
                Maand,
                Instroom,
                ["", .. Waarden("zzp", _zzp), .. Waarden("leeftijd", _leeftijd)]
            ),
            Verdeling(),
            Tel("uitstroom-maand", "1.0", Maand, Uitstroom, ["", .. Waarden("reden", _reden)]),
        ];

    /// <summary>Tells an outsider every figure of an uitgave, and every relation between them.</summary>
    public static Aanvaller Vertel(Uitgave uitgave)
    {
        var aanvaller = new Aanvaller();
        foreach (var cijfer in uitgave.Tabellen.SelectMany(t => t.Cijfers).Where(c => c.Regio != "ALLE-ONGEWOGEN"))
        {
            var inwoners = cijfer.Regio == "ALLE" ? Inwoners * _regios.Length : Inwoners;
            if (cijfer.Indicator == Aandelen)
            {
                var noemer = Naam(Aandelen, cijfer.Regio, "noemer");
                aanvaller.ZieAandeel(Naam(Aandelen, cijfer.Regio, cijfer.Uitsplitsing), noemer, cijfer);
            }
            else if (cijfer.Indicator == "klantenratio")
            {
                aanvaller.ZieRatio(Naam(cijfer.Indicator, cijfer.Regio, cijfer.Uitsplitsing), cijfer, inwoners, 10_000);
            }
            else
            {
                aanvaller.Zie(Naam(cijfer.Indicator, cijfer.Regio, cijfer.Uitsplitsing), cijfer);
            }
        }
        foreach (var regio in _regios.Append("ALLE"))
        {
            VertelIndeling(aanvaller, regio);
        }
        foreach (var tabel in uitgave.Tabellen)
        {
            VertelLandssom(aanvaller, tabel);
        }
        return aanvaller;
    }

    private static void VertelIndeling(Aanvaller aanvaller, string regio)
    {
        string Van(string code, string deel = "") => Naam(code, regio, deel);
        aanvaller.Weet(Van("klantenratio"), true, Van("klantenratio", "groep=W"), Van("klantenratio", "groep=B"));
        aanvaller.Weet(Van("klantenratio"), true, Van("tegel-geindiceerd"));
        aanvaller.Weet(Van(Aandelen, "noemer"), true, [.. Waarden("zzp", _zzp).Select(w => Van(Aandelen, w))]);
        aanvaller.Weet(
            Van("tegel-geindiceerd"),
            false,
            Van("tegel-intramuraal"),
            Van("tegel-eigen-omgeving"),
            Van("tegel-zonder-zorg")
        );
        aanvaller.Weet(Van("instroom-maand"), true, [.. Waarden("zzp", _zzp).Select(w => Van("instroom-maand", w))]);
        aanvaller.Weet(
            Van("instroom-maand"),
            true,
            [.. Waarden("leeftijd", _leeftijd).Select(w => Van("instroom-maand", w))]
        );
        aanvaller.Weet(
            Van("uitstroom-maand"),
            true,
            [.. Waarden("reden", _reden).Select(w => Van("uitstroom-maand", w))]
        );
    }

    private static void VertelLandssom(Aanvaller aanvaller, Uitgavetabel tabel)
    {
        var delen = tabel.Cijfers.Select(c => c.Uitsplitsing).Distinct();
        foreach (var deel in tabel.Indicator == Aandelen ? delen.Append("noemer") : delen)
        {
            aanvaller.Weet(
                Naam(tabel.Indicator, "ALLE", deel),
                true,
                [.. _regios.Select(r => Naam(tabel.Indicator, r, deel))]
            );
        }
    }

    private static List<Mens> Maak(int zaad)
    {
        var toeval = new Random(zaad);
        return
        [
            .. Enumerable
                .Range(0, toeval.Next(20, 90))
                .Select(_ => new Mens(
                    _regios[toeval.Next(3)],
                    toeval.Next(3) > 0,
                    _zzp[Math.Min(toeval.Next(6), toeval.Next(5))],
                    _leeftijd[toeval.Next(5)],
                    toeval.Next(3) == 0,
                    toeval.Next(5) == 0 ? _reden[toeval.Next(2)] : null,
                    toeval.Next(4)
                )),
        ];
    }

    private static bool Groep(Mens mens, string deel) => deel.Length == 0 || deel == (mens.W ? "groep=W" : "groep=B");

    private static bool Instroom(Mens mens, string deel) =>
        mens.Nieuw && (deel.Length == 0 || deel == $"zzp={mens.Zzp}" || deel == $"leeftijd={mens.Leeftijd}");

    private static bool Uitstroom(Mens mens, string deel) =>
        mens.Weg is not null && (deel.Length == 0 || deel == $"reden={mens.Weg}");

    private static IEnumerable<string> Waarden(string naam, string[] waarden) => waarden.Select(w => $"{naam}={w}");

    private static string Naam(string code, string regio, string deel) => $"{code} {regio} {deel}";

    private Grenstabel Verdeling()
    {
        var tabel = new Proeftabel(Aandelen, "2.0");
        foreach (var groep in _mensen.Where(m => m.W).GroupBy(m => m.Regio))
        {
            foreach (var zzp in _zzp)
            {
                tabel.Cel(
                    groep.Key,
                    $"zzp={zzp}",
                    groep.Count(m => m.Zzp == zzp),
                    groep.Count(),
                    "2024-01-01/2024-05-01"
                );
            }
        }
        return tabel.Maak();
    }

    private Grenstabel Tel(
        string code,
        string versie,
        string periode,
        Func<Mens, string, bool> telt,
        string[]? delen = null,
        long? noemer = null
    )
    {
        var tabel = new Proeftabel(code, versie);
        foreach (var regio in _regios)
        {
            foreach (var deel in delen ?? [""])
            {
                tabel.Cel(regio, deel, _mensen.Count(m => m.Regio == regio && telt(m, deel)), noemer, periode);
            }
        }
        return tabel.Maak();
    }

    private sealed record Mens(string Regio, bool W, string Zzp, string Leeftijd, bool Nieuw, string? Weg, int Vorm);
}
