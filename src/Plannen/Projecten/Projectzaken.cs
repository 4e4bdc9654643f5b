using System.Text.Json;
using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Kern.Poort;
using Regiotafel.Plannen.Opslag;

namespace Regiotafel.Plannen.Projecten;

/// <summary>Adds a project and changes one; each state is kept with who and when.</summary>
internal sealed class Projectzaken(PlannenDb db, IPoort poort, IHandelende wie, Tekstkeur keur, Klok klok)
{
    public const string Handeling = "plan.bewerken";

    /// <summary>Null when it was kept; else the field and why not.</summary>
    public async Task<(string Veld, Weigering Weigering)?> Maak(Guid id, Projectinvoer invoer, CancellationToken ct)
    {
        if (await Keur(invoer, wie.Regio, ct) is { } fout)
        {
            return fout;
        }
        var project = new Project
        {
            Id = id,
            Regio = wie.Regio,
            EigenaarId = wie.GebruikerId,
            Voorbeeld = false,
        };
        invoer.Zet(project);
        db.Projecten.Add(project);
        Schrijf(project, project.Versie, []);
        db.Noteer(new Gebeurtenis(Handeling, "aanmaken", nameof(Project), id, project.Regio) { VersieNa = 1 });
        await db.Bewaar(ct);
        return null;
    }

    public async Task<(string Veld, Weigering Weigering)?> Wijzig(
        Guid id,
        Projectinvoer invoer,
        int versie,
        CancellationToken ct
    )
    {
        var project = await poort.Haal(db.Projecten, id, versie, Handeling, ct);
        if (await Keur(invoer, project.Regio, ct) is { } fout)
        {
            return fout;
        }
        invoer.Zet(project);
        db.ChangeTracker.DetectChanges();
        var velden = db.Entry(project).Properties.Where(p => p.IsModified).Select(p => p.Metadata.Name).ToList();
        if (velden.Count == 0)
        {
            return null;
        }
        Schrijf(project, versie + 1, velden);
        db.Noteer(
            new Gebeurtenis(Handeling, "wijzigen", nameof(Project), id, project.Regio)
            {
                Velden = velden,
                VersieVoor = versie,
                VersieNa = versie + 1,
            }
        );
        await db.Bewaar(ct);
        return null;
    }

    private void Schrijf(Project project, int versie, IReadOnlyList<string> velden) =>
        db.Verloop.Add(
            new Projectverloop
            {
                Id = Guid.NewGuid(),
                Regio = project.Regio,
                ProjectId = project.Id,
                Versie = versie,
                Op = klok.Nu,
                DoorId = wie.GebruikerId,
                Door = wie.Naam,
                Organisatie = wie.OrganisatieNaam,
                Velden = string.Join('|', velden),
                Beeld = JsonSerializer.Serialize(project.Blad()),
            }
        );

    private Task<(string Veld, Weigering Weigering)?> Keur(Projectinvoer invoer, string regio, CancellationToken ct) =>
        keur.Keur(
            regio,
            [
                (nameof(invoer.Titel), invoer.Titel),
                (nameof(invoer.Waarvoor), invoer.Waarvoor),
                (nameof(invoer.Bereikt), invoer.Bereikt),
                (nameof(invoer.Partijen), invoer.Partijen),
            ],
            invoer.Regels(),
            invoer.GeenPersoon,
            ct
        );
}
