using System.Text.Json;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Berichten;

/// <summary>Puts messages in the outbox, in the writing unit that is open.</summary>
internal sealed class Postbus(ToegangDb db, Mailinstelling mail, Klok klok) : IPostbus
{
    public bool Verzendt => mail.IsIngesteld;

    public async Task Bezorg(Bericht bericht, CancellationToken ct)
    {
        db.Add(
            new Berichtrij
            {
                Id = Guid.NewGuid(),
                GebruikerId = bericht.Aan,
                Onderwerp = bericht.Onderwerp,
                Inhoud = JsonSerializer.Serialize(bericht.Regels),
                AlleenPerMail = bericht.AlleenPerMail,
                AlleenInApp = bericht.AlleenInApp,
                GemaaktOp = klok.Nu,
                VolgendeOp = klok.Nu,
            }
        );
        await db.Bewaar(ct);
    }
}
