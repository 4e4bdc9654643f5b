using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Opslag;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Writes down that a plan went from one state to another: one row that stays, and one line in the log.</summary>
internal sealed class Planstappen(RegioplanDb db, IHandelende wie, Klok klok)
{
    /// <param name="van">The state it had; null when it begins.</param>
    public void Zet(Plan plan, Planstaat? van, string reden, string handeling)
    {
        db.Planstappen.Add(
            new()
            {
                Id = Guid.NewGuid(),
                Regio = plan.Regio,
                PlanId = plan.Id,
                Van = van,
                Naar = plan.Staat,
                Reden = reden,
                DoorId = wie.GebruikerId,
                Door = wie.Naam,
                Op = klok.Nu,
            }
        );
        db.Noteer(
            new Gebeurtenis(handeling, Actie(van, plan.Staat), nameof(Plan), plan.Id, plan.Regio)
            {
                Velden = [nameof(Plan.Staat)],
                VersieVoor = van is null ? null : plan.Versie,
                VersieNa = van is null ? 1 : plan.Versie + 1,
            }
        );
    }

    private static string Actie(Planstaat? van, Planstaat naar) =>
        (van, naar) switch
        {
            (null, _) => "aanmaken",
            (Planstaat.Aangevraagd, Planstaat.InReview) => "teruggeven",
            (_, Planstaat.InReview) => "voorleggen",
            (_, Planstaat.Gecontroleerd) => "controleren",
            (_, Planstaat.Aangevraagd) => "aanvragen",
            (_, Planstaat.Vervangen) => "vervangen",
            (_, Planstaat.Ingetrokken) => "intrekken",
            _ => "publiceren",
        };
}
