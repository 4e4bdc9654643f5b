using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Historie;

/// <summary>Makes the history line that goes with a change.</summary>
internal static class Historieschrijver
{
    private static readonly string[] Stempels =
    [
        "Versie",
        "AangemaaktOp",
        "AangemaaktDoor",
        "GewijzigdOp",
        "GewijzigdDoor",
        "Zoeknaam",
    ];

    /// <summary>How states are written and read: enums by name, no empty fields.</summary>
    public static JsonSerializerOptions Vorm { get; } =
        new()
        {
            Converters = { new JsonStringEnumConverter() },
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };

    public static Historieregel Regel(
        Gestempeld stand,
        IReadOnlyList<string> velden,
        IHandelende wie,
        Klok klok,
        string? met
    )
    {
        var (soort, ouder, beeld) = stand switch
        {
            Aanbieder a => (HistorieSoort.Aanbieder, a.Id, JsonSerializer.Serialize(AanbiederBeeld.Van(a), Vorm)),
            Locatie l => (HistorieSoort.Locatie, l.EigenaarId, JsonSerializer.Serialize(LocatieBeeld.Van(l), Vorm)),
            Eenheid e => (HistorieSoort.Eenheid, e.LocatieId, JsonSerializer.Serialize(EenheidBeeld.Van(e), Vorm)),
            Aanbod a => (HistorieSoort.Aanbod, a.EenheidId, JsonSerializer.Serialize(AanbodBeeld.Van(a), Vorm)),
            _ => throw new InvalidOperationException($"No history for {stand.GetType().Name}."),
        };
        var doel = (IBewaakt)stand;
        return new Historieregel
        {
            Id = Guid.NewGuid(),
            Regio = doel.Regio,
            Soort = soort,
            ObjectId = doel.Id,
            OuderId = ouder,
            Versie = stand.Versie,
            GeldigOp = klok.Vandaag,
            BekendOp = klok.Nu,
            DoorId = wie.GebruikerId,
            DoorNaam = wie.Naam,
            DoorOrganisatie = wie.OrganisatieNaam.Length > 0 ? wie.OrganisatieNaam : null,
            Met = met,
            Velden = string.Join('|', velden),
            Beeld = beeld,
        };
    }

    /// <summary>Names of the fields that changed, stamps left out.</summary>
    public static List<string> Velden(EntityEntry<Gestempeld> rij, PortfolioDb db)
    {
        if (rij.State == EntityState.Added)
        {
            return ["nieuw"];
        }
        var velden = rij
            .Properties.Where(p =>
                p.IsModified && !Equals(p.OriginalValue, p.CurrentValue) && !Stempels.Contains(p.Metadata.Name)
            )
            .Select(p => p.Metadata.Name)
            .ToList();
        velden.AddRange(
            rij.Collections.Where(c =>
                    c.IsModified
                    || (
                        c.CurrentValue is { } delen
                        && delen.Cast<object>().Any(d => db.Entry(d).State is not EntityState.Unchanged)
                    )
                )
                .Select(c => c.Metadata.Name)
        );
        return velden;
    }
}
