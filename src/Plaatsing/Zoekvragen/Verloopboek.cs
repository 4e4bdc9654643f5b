using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Writes the timeline and the audit line of a change of a zoekvraag, in the transaction of that change.</summary>
internal sealed class Verloopboek(PlaatsingDb db, IHandelende wie, Klok klok)
{
    /// <param name="zoekvraag">The case.</param>
    /// <param name="soort">A word of <see cref="Verloopsoort"/>.</param>
    /// <param name="van">Code or word before; null when there was none.</param>
    /// <param name="naar">Code or word after.</param>
    public void Schrijf(Zoekvraag zoekvraag, string soort, string? van = null, string? naar = null) =>
        db.Verloop.Add(
            new Verloopregel
            {
                Id = Guid.NewGuid(),
                Regio = zoekvraag.Regio,
                ZoekvraagId = zoekvraag.Id,
                Op = klok.Nu,
                Soort = soort,
                Van = van,
                Naar = naar,
                DoorId = wie.GebruikerId,
                Door = wie.Naam,
                Organisatie = wie.OrganisatieNaam,
            }
        );

    /// <summary>The audit line: names of fields, never values.</summary>
    public void Noteer(Zoekvraag zoekvraag, string handeling, string actie, params IReadOnlyList<string> velden) =>
        db.Noteer(
            new Gebeurtenis(handeling, actie, nameof(Zoekvraag), zoekvraag.Id, zoekvraag.Regio)
            {
                Velden = velden,
                VersieVoor = zoekvraag.Versie,
                VersieNa = zoekvraag.Versie + 1,
            }
        );
}
