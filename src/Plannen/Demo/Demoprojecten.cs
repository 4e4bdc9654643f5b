using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plannen.Deur;
using Regiotafel.Plannen.Opslag;
using Regiotafel.Plannen.Projecten;

namespace Regiotafel.Plannen.Demo;

/// <summary>Invented projects, marked as invented in every face.</summary>
internal sealed class Demoprojecten(PlannenDb db, Klok klok) : IDemoprojecten
{
    public async Task<int> Laad(string regio, CancellationToken ct)
    {
        if (await db.Projecten.AnyAsync(p => p.Regio == regio, ct))
        {
            return 0;
        }
        var rijen = Ingebed.Lees(typeof(Demoprojecten).Assembly, "Regiotafel.Plannen.Demo.projecten.csv");
        foreach (var project in rijen.Select(r => Maak(regio, r)))
        {
            db.Projecten.Add(project);
            db.Verloop.Add(
                new Projectverloop
                {
                    Id = Guid.NewGuid(),
                    Regio = regio,
                    ProjectId = project.Id,
                    Versie = 1,
                    Op = klok.Nu,
                    DoorId = Guid.Empty,
                    Door = "Demonstratie",
                    Organisatie = "",
                    Velden = "",
                    Beeld = JsonSerializer.Serialize(project.Blad()),
                }
            );
        }
        db.Noteer(new Gebeurtenis(Projectzaken.Handeling, "aanmaken", "Demoregio", ObjectId: null, regio));
        await db.Bewaar(ct);
        return rijen.Count;
    }

    private static Project Maak(string regio, IReadOnlyDictionary<string, string> r) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = Guid.Empty,
            Titel = r["titel"],
            Waarvoor = r["waarvoor"],
            Bereikt = r["bereikt"],
            Van = int.Parse(r["van"], CultureInfo.InvariantCulture),
            Tot = r["tot"].Length == 0 ? null : int.Parse(r["tot"], CultureInfo.InvariantCulture),
            Staat = Enum.Parse<Projectstaat>(r["staat"], ignoreCase: true),
            Uitgelicht = r["uitgelicht"] == "ja",
            InRegioplan = true,
            Partijen = r["partijen"].Replace(", ", "\n", StringComparison.Ordinal),
            Voorbeeld = true,
        };
}
