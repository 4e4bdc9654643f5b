using System.Globalization;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Uitgaven;
using Regiotafel.Tests.Cijfers.Voorbeeldland;

namespace Regiotafel.Tests.Cijfers.Uitgaven;

/// <summary>All public tables of all editions of the invented country, opened in one go, with what is true of it.</summary>
internal static class Openland
{
    private const int Regios = 31;
    private const long Zaad = 7;

    private static readonly Lazy<(
        Uitgave Uitgave,
        Dictionary<string, (long, long?)> Waar,
        IReadOnlyList<Bijdragerij>
    )> _land = new(Maak);

    public static Uitgave Uitgave => _land.Value.Item1;

    /// <summary>The counts of people behind the figures; money, age and what the country published itself are no part of it.</summary>
    public static IReadOnlyDictionary<string, (long Teller, long? Noemer)> Waar => _land.Value.Item2;

    /// <summary>How much of each amount and mean comes from each provider.</summary>
    public static IReadOnlyList<Bijdragerij> Bijdragen => _land.Value.Item3;

    private static (Uitgave, Dictionary<string, (long, long?)>, IReadOnlyList<Bijdragerij>) Maak()
    {
        using var land = new Proefland(Regios, Zaad);
        var rijen = land.Reken().Metingen;
        var bijdragen = land.Bijdragen("2024-2025");
        var tabellen = new Dictionary<string, Grenstabel>(StringComparer.Ordinal);
        foreach (var definitie in Definitieboek.Meegeleverd.Definities.Where(d => d.Openbaar))
        {
            _ = Tabel(definitie);
        }
        var aanvraag = new Uitgaveaanvraag("land", Doelgroep.Openbaar, [.. tabellen.Keys], Guid.NewGuid(), "Proef.");
        var uitslag = new Grenspost(Beleidlezer.Meegeleverd(), tabellen.GetValueOrDefault).Open(
            aanvraag,
            Guid.NewGuid()
        );
        Assert.True(uitslag.Uitgave is not null, string.Join('\n', uitslag.Knelpunten.Take(20)));
        return (uitslag.Uitgave, Tellingen(rijen), bijdragen);

        Grenstabel Tabel(Definitie definitie)
        {
            var naam = $"{definitie.Code}@{definitie.Versie}";
            if (tabellen.TryGetValue(naam, out var gereed))
            {
                return gereed;
            }
            var ouder = definitie.Afleiding is null ? null : Tabel(Definitieboek.Meegeleverd.Ouder(definitie));
            var eigen = rijen.Where(r =>
                r.Key.StartsWith($"{definitie.Editie};{definitie.Code};{definitie.Versie};", StringComparison.Ordinal)
            );
            var (regios, alle) = Metingtabellen.Lees(
                definitie,
                string.Join('\n', eigen.Select(r => string.Join(';', r.Value)))
            );
            return tabellen[naam] = new(definitie, naam, regios, alle, ouder, Verdeling(definitie));
        }

        IReadOnlyDictionary<Celsleutel, Bijdragen> Verdeling(Definitie definitie) =>
            new Bijdrage
            {
                Regio = "",
                MetingId = "",
                Rijen = string.Join('\n', bijdragen.Where(b => b.Indicator == definitie.Code).Select(b => b.Regel)),
            }.PerCel();
    }

    private static Dictionary<string, (long, long?)> Tellingen(Dictionary<string, string[]> rijen)
    {
        var telt = Definitieboek
            .Meegeleverd.Definities.Where(d =>
                d is { Openbaar: true, Onthulling: Onthulling.Telling, Landelijk: false, Afleiding: null }
            )
            .Select(d => (d.Editie, d.Code, d.Versie))
            .ToHashSet();
        return rijen
            .Where(r => telt.Contains((r.Key.Split(';')[0], r.Value[0], r.Value[1])))
            .Select(r => r.Value)
            .Where(v => v[3] != "ALLE-ONGEWOGEN" && v[5].Length > 0)
            .ToDictionary(
                v => $"{v[0]}@{v[1]} {v[2]} {v[3]} {v[4]}",
                v => (Getal(v[5]), v[6].Length == 0 ? (long?)null : Getal(v[6])),
                StringComparer.Ordinal
            );
    }

    private static long Getal(string tekst) => long.Parse(tekst, CultureInfo.InvariantCulture);
}
