using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kennisbank.Deur;
using Regiotafel.Kennisbank.Netwerksessies;
using Regiotafel.Kennisbank.Opslag;
using Regiotafel.Kennisbank.Tijdlijn;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Kennisbank.Demo;

/// <summary>Invented sessions and points, marked as invented in every face.</summary>
internal sealed class Demonetwerk(KennisbankDb db, Kennisschrijver schrijver) : IDemonetwerk
{
    public async Task<int> Laad(string regio, CancellationToken ct)
    {
        if (await db.Sessies.AnyAsync(s => s.Regio == regio, ct))
        {
            return 0;
        }
        IReadOnlyList<IKennisrij> rijen =
        [
            .. Lees("sessies")
                .Select(r => new Netwerksessie
                {
                    Id = Guid.NewGuid(),
                    Regio = regio,
                    EigenaarId = Guid.Empty,
                    Datum = Dag(r),
                    Soort = Enum.Parse<Sessiesoort>(r["soort"], ignoreCase: true),
                    Thema = r["thema"],
                    Partijen = r["partijen"].Replace(", ", "\n", StringComparison.Ordinal),
                    Uitkomst = r["uitkomst"],
                    Voorbeeld = true,
                }),
            .. Lees("punten")
                .Select(r => new Tijdlijnpunt
                {
                    Id = Guid.NewGuid(),
                    Regio = regio,
                    EigenaarId = Guid.Empty,
                    Datum = Dag(r),
                    Precisie = Enum.Parse<Precisie>(r["precisie"], ignoreCase: true),
                    Tekst = r["tekst"],
                    Voorbeeld = true,
                }),
        ];
        foreach (var rij in rijen)
        {
            schrijver.VoegVoorbeeld(rij);
        }
        db.Noteer(new Gebeurtenis(Kennisschrijver.Handeling, "aanmaken", "Demoregio", ObjectId: null, regio));
        await db.Bewaar(ct);
        return rijen.Count;
    }

    private static DateOnly Dag(IReadOnlyDictionary<string, string> r) =>
        DateOnly.ParseExact(r["datum"], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Lees(string naam) =>
        Ingebed.Lees(typeof(Demonetwerk).Assembly, $"Regiotafel.Kennisbank.Demo.{naam}.csv");
}
