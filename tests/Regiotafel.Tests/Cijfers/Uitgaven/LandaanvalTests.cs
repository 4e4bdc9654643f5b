using System.Globalization;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Cijfers.Uitgaven;
using Regiotafel.Tests.Cijfers.Voorbeeldland;

namespace Regiotafel.Tests.Cijfers.Uitgaven;

/// <summary>All public tables of all editions of the invented country, opened in one go: nobody outside can pin a small count.</summary>
public sealed class LandaanvalTests
{
    private const int Regios = 31;
    private const long Zaad = 7;

    [Fact]
    public void Uit_alle_openbare_tabellen_van_het_land_is_geen_klein_aantal_te_halen()
    {
        var (uitgave, waar) = Land.Value;
        var aanvaller = new Landkennis(waar).Vertel(uitgave.Tabellen, (_, _, band) => band);
        aanvaller.ValAan();
        TestContext.Current.SendDiagnosticMessage(
            "{0} cellen, {1} regels, {2} mogelijk klein, {3} gevonden, {4} volledig",
            aanvaller.Cellen,
            aanvaller.Regels,
            aanvaller.Verdacht,
            aanvaller.Gevonden.Count,
            aanvaller.Volledig.Count
        );
        Assert.Empty(aanvaller.Gevonden);
        Assert.Empty(aanvaller.Volledig);
        Assert.True(aanvaller.Verdacht > 1000, "er is te weinig klein om iets te bewijzen");
    }

    [Fact]
    public void Met_precieze_totalen_haalt_dezelfde_aanvaller_er_wel_uit()
    {
        var (uitgave, waar) = Land.Value;
        // The counter-proof: all regions together are printed exactly.
        var aanvaller = new Landkennis(waar).Vertel(
            uitgave.Tabellen,
            (naam, echt, band) => naam.Contains(" ALLE ", StringComparison.Ordinal) ? (echt, echt) : band
        );
        aanvaller.ValAan();
        Assert.NotEmpty(aanvaller.Gevonden);
    }

    private static readonly Lazy<(Uitgave Uitgave, Dictionary<string, (long Teller, long? Noemer)> Waar)> Land = new(
        Maak
    );

    private static (Uitgave, Dictionary<string, (long, long?)>) Maak()
    {
        using var land = new Proefland(Regios, Zaad);
        var rijen = land.Reken().Metingen;
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
        return (uitslag.Uitgave, Waar(rijen));

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
            return tabellen[naam] = new(definitie, naam, regios, alle, ouder);
        }
    }

    // The counts of people behind the figures; money, age and what the country published itself are no part of it.
    private static Dictionary<string, (long, long?)> Waar(Dictionary<string, string[]> rijen)
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
