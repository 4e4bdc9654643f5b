using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plannen.Deur;
using Regiotafel.Plannen.Opslag;
using Regiotafel.Plannen.Projecten;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plannen.Projecten;

/// <summary>Projects of the fixed regions.</summary>
internal static class Projectproef
{
    public static Project Los(string titel, string regio = Personen.Regio, bool openbaar = true, Guid? eigenaar = null)
    {
        var project = new Project
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = eigenaar ?? Personen.Kantoor,
            Voorbeeld = false,
        };
        Invoer(titel, openbaar).Zet(project);
        return project;
    }

    public static Projectinvoer Invoer(string titel, bool openbaar = true) =>
        new()
        {
            Titel = titel,
            Waarvoor = "Sneller een passende plek.",
            Van = 2023,
            Staat = Projectstaat.Loopt,
            Partijen = "Proefzorgkantoor\nProefgemeente",
            InRegioplan = openbaar,
        };

    /// <summary>Past the pages, with its first state.</summary>
    public static async Task<Project> Zet(Proefregio wereld, Project project)
    {
        await wereld.Schrijf(
            async sp =>
            {
                var db = sp.GetRequiredService<PlannenDb>();
                db.Projecten.Add(project);
                db.Verloop.Add(
                    new Projectverloop
                    {
                        Id = Guid.NewGuid(),
                        Regio = project.Regio,
                        ProjectId = project.Id,
                        Versie = 1,
                        Op = VasteTijd.Begin,
                        DoorId = project.EigenaarId,
                        Door = "Zk Collega",
                        Organisatie = "Proefzorgkantoor",
                        Velden = "",
                        Beeld = "{}",
                    }
                );
                await db.Bewaar(CancellationToken.None);
            },
            project.Regio
        );
        return project;
    }

    /// <summary>One in each region.</summary>
    public static async Task<IReadOnlyList<Project>> PerRegio(Proefregio wereld) =>
        [await Zet(wereld, Los("Proefproject")), await Zet(wereld, Los("Proefproject elders", Personen.AndereRegio))];
}
