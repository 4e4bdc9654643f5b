using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Instellingen;

/// <summary>Norms of the fixed regions.</summary>
internal static class Normproef
{
    /// <summary>A colleague of the zorgkantoor without an account of its own.</summary>
    public static readonly Persoon Collega = new(
        "Zk Collega",
        Guid.NewGuid(),
        Personen.Regio,
        Regiotafel.Kern.Rol.Zorgkantoor
    );

    public static Norm Los(
        string status,
        int? weken,
        DateOnly vanaf,
        string? classificatie = null,
        string regio = Personen.Regio
    ) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = Personen.Kantoor,
            Status = status,
            Classificatie = classificatie,
            Weken = weken,
            Vanaf = vanaf,
            Reden = "Afspraak van de regio.",
            DoorId = Collega.OrganisatieId,
            Door = Collega.Naam,
            Op = VasteTijd.Begin,
        };

    /// <summary>One that another person set.</summary>
    public static Norm Gesteld(string status, int? weken, DateOnly vanaf, string? classificatie = null)
    {
        var norm = Los(status, weken, vanaf, classificatie);
        norm.Beslis(Normstand.Gesteld, new Ander(), VasteTijd.Begin);
        return norm;
    }

    /// <summary>A proposal in each region.</summary>
    public static async Task<IReadOnlyList<Norm>> Maak(Proefregio wereld)
    {
        var uit = new List<Norm>();
        foreach (var van in new[] { Personen.Zk, Personen.ZbVeen })
        {
            var norm = Los("7", 10, new(2026, 12, 1), regio: van.Regio);
            await wereld.Schrijf(
                async sp =>
                {
                    var db = sp.GetRequiredService<PlaatsingDb>();
                    db.Normen.Add(norm);
                    await db.Bewaar(CancellationToken.None);
                },
                van.Regio
            );
            uit.Add(norm);
        }
        return uit;
    }

    private sealed class Ander : IHandelende
    {
        public bool Aangemeld => true;
        public Guid GebruikerId { get; } = Guid.NewGuid();
        public string Naam => "Zk Ander";
        public Regiotafel.Kern.Rol Rol => Regiotafel.Kern.Rol.Zorgkantoor;
        public Guid OrganisatieId => Personen.Kantoor;
        public string OrganisatieNaam => "Proefzorgkantoor";
        public string Regio => Personen.Regio;
        public bool TweedeFactorVers => true;
    }
}
