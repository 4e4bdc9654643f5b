using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Werk;
using Regiotafel.Toegang.Berichten;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Werk;

/// <summary>What accounts and messages ask of the person who is signed in.</summary>
internal sealed class Toegangwerk(ToegangDb db, Berichtenlijst berichten, IPoort poort, IHandelende wie) : IWerkbron
{
    public async Task<Werkdeel> Lees(CancellationToken ct)
    {
        var punten = new List<Werkpunt>();
        if (await berichten.Ongelezen(wie.GebruikerId, ct) is > 0 and var nieuw)
        {
            punten.Add(
                new(
                    nieuw == 1 ? "Lees 1 nieuw bericht" : $"Lees {nieuw} nieuwe berichten",
                    "/berichten",
                    Urgentie.Later
                )
            );
        }
        if (poort.Mag("rol.bevestigen"))
        {
            var wachtend = await db.Rolbindingen.CountAsync(
                r => r.Regio == wie.Regio && r.BevestigdOp == null && r.Tot == null,
                ct
            );
            if (wachtend > 0)
            {
                punten.Add(
                    new(
                        wachtend == 1
                            ? "Beslis over 1 voorgestelde rol"
                            : $"Beslis over {wachtend} voorgestelde rollen",
                        "/beheer/rollen",
                        Urgentie.DezeWeek
                    )
                    {
                        Toelichting = "Een rol telt pas als een tweede persoon hem bevestigt.",
                    }
                );
            }
        }
        return new Werkdeel(punten, [], []);
    }
}
