using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kennisbank.Netwerksessies;
using Regiotafel.Kennisbank.Opslag;
using Regiotafel.Kennisbank.Tijdlijn;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Kennisbank.Netwerksessies;

/// <summary>Meetings of the networks of the fixed regions.</summary>
internal static class Sessieproef
{
    public static Netwerksessie Los(string thema, string regio = Personen.Regio)
    {
        var sessie = new Netwerksessie
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = Personen.Kantoor,
            Voorbeeld = false,
        };
        new Sessieinvoer
        {
            Datum = new(2026, 3, 12),
            Thema = thema,
            Partijen = "Proefzorgkantoor",
        }.Zet(sessie);
        return sessie;
    }

    public static async Task<Netwerksessie> Zet(Proefregio wereld, Netwerksessie sessie)
    {
        await wereld.Schrijf(
            async sp =>
            {
                sp.GetRequiredService<Kennisschrijver>().VoegVoorbeeld(sessie);
                await sp.GetRequiredService<KennisbankDb>().Bewaar(CancellationToken.None);
            },
            sessie.Regio
        );
        return sessie;
    }

    /// <summary>One in each region.</summary>
    public static async Task<IReadOnlyList<Netwerksessie>> PerRegio(Proefregio wereld) =>
        [await Zet(wereld, Los("Proefthema")), await Zet(wereld, Los("Proefthema elders", Personen.AndereRegio))];

    /// <summary>A point of a timeline.</summary>
    public static async Task<Tijdlijnpunt> Punt(Proefregio wereld, string regio = Personen.Regio)
    {
        var punt = new Tijdlijnpunt
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = Personen.Kantoor,
            Voorbeeld = false,
        };
        new Puntinvoer { Datum = new(2026, 3, 12), Tekst = "Proefpunt" }.Zet(punt);
        await wereld.Schrijf(
            async sp =>
            {
                sp.GetRequiredService<Kennisschrijver>().VoegVoorbeeld(punt);
                await sp.GetRequiredService<KennisbankDb>().Bewaar(CancellationToken.None);
            },
            regio
        );
        return punt;
    }

    /// <summary>A point in each region.</summary>
    public static async Task<IReadOnlyList<Tijdlijnpunt>> PuntPerRegio(Proefregio wereld) =>
        [await Punt(wereld), await Punt(wereld, Personen.AndereRegio)];
}
