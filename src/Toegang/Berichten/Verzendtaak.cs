using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Berichten;

/// <summary>
/// Sends what waits in the outbox. Each try is written down before the mail leaves, so that a node that dies meanwhile does not
/// make a loop; a message that was not taken is tried again later, five times in all.
/// </summary>
internal sealed class Verzendtaak(ToegangDb db, Werkeenheid werk, Mailinstelling instelling, Mailweg weg, Klok klok)
    : ITaak
{
    private const int PerRonde = 200;

    // Old news is not sent when mail is switched on later.
    private static readonly TimeSpan Houdbaar = TimeSpan.FromDays(3);

    private static readonly TimeSpan[] Wachttijden =
    [
        TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(4),
        TimeSpan.FromHours(12),
    ];

    public string Naam => "berichten-verzenden";

    public TimeSpan Elke => TimeSpan.FromMinutes(1);

    public async Task Voer(CancellationToken ct)
    {
        if (!instelling.IsIngesteld)
        {
            return;
        }
        var nu = klok.Nu;
        var lijst = await (
            from b in db.Berichten.AsNoTracking()
            join g in db.Gebruikers on b.GebruikerId equals g.Id
            where b.Staat == Berichtstaat.Wachtend && !b.AlleenInApp && b.VolgendeOp <= nu
            orderby b.VolgendeOp, b.Id
            select new
            {
                Rij = b,
                g.Mail,
                g.Naam,
                Dicht = g.GeblokkeerdOp != null,
            }
        )
            .Take(PerRonde)
            .ToListAsync(ct);
        foreach (var post in lijst)
        {
            var nogEens = post.Rij.Pogingen < Wachttijden.Length && post.Rij.GemaaktOp + Houdbaar > nu && !post.Dicht;
            if (!nogEens)
            {
                await Zet(post.Rij, Berichtstaat.Mislukt, ct);
            }
            else if (await Begin(post.Rij, ct) && await weg.Stuur(post.Mail, post.Naam, post.Rij, ct))
            {
                await Zet(post.Rij, Berichtstaat.Verzonden, ct);
            }
        }
    }

    private Task<bool> Begin(Berichtrij rij, CancellationToken ct) =>
        werk.Doe(
            async () =>
            {
                var volgende = klok.Nu + Wachttijden[rij.Pogingen];
                var geraakt = await db
                    .Berichten.Where(b =>
                        b.Id == rij.Id && b.Pogingen == rij.Pogingen && b.Staat == Berichtstaat.Wachtend
                    )
                    .ExecuteUpdateAsync(
                        z =>
                            z.SetProperty(b => b.Pogingen, b => b.Pogingen + 1)
                                .SetProperty(b => b.VolgendeOp, volgende),
                        ct
                    );
                return geraakt == 1;
            },
            ct
        );

    private Task<int> Zet(Berichtrij rij, Berichtstaat staat, CancellationToken ct) =>
        werk.Doe(
            () =>
            {
                DateTime? op = staat == Berichtstaat.Verzonden ? klok.Nu : null;
                var inhoud = rij.AlleenPerMail ? "" : rij.Inhoud;
                return db
                    .Berichten.Where(b => b.Id == rij.Id)
                    .ExecuteUpdateAsync(
                        z =>
                            z.SetProperty(b => b.Staat, staat)
                                .SetProperty(b => b.VerzondenOp, op)
                                .SetProperty(b => b.Inhoud, inhoud),
                        ct
                    );
            },
            ct
        );
}
