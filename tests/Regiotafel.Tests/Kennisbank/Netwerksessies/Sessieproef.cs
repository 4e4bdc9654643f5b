using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kennisbank.Netwerksessies;
using Regiotafel.Kennisbank.Opslag;
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
}
