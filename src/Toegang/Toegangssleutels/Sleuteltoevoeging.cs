using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;
using Regiotafel.Toegang.TweedeFactor;

namespace Regiotafel.Toegang.Toegangssleutels;

/// <summary>A new passkey for the own account.</summary>
internal sealed class Sleuteltoevoeging(
    ToegangDb db,
    Werkeenheid werk,
    Sleutelceremonie ceremonie,
    Handelende wie,
    Klok klok
)
{
    public async Task<Sleutelvraag> Vraag(CancellationToken ct) =>
        await ceremonie.VraagNieuw(
            await db.Gebruikers.AsNoTracking().SingleAsync(g => g.Id == wie.GebruikerId, ct),
            ct
        );

    public async Task<Weigering?> Voer(string naam, Sleutelantwoord antwoord, CancellationToken ct)
    {
        if (Herkenningsscan.Scan(naam, klok.Vandaag).Geweigerd)
        {
            return Weigeringen.SleutelnaamKanNiet;
        }
        if (await ceremonie.ControleerNieuw(antwoord, wie.GebruikerId, ct) is not { } gemaakt)
        {
            return Weigeringen.SleutelNietGemaakt;
        }
        return await werk.Doe(
            async () =>
            {
                db.Add(Rij(naam, gemaakt));
                db.Noteer(
                    new Gebeurtenis(
                        "account.beheren",
                        "toegangssleutel toevoegen",
                        "Gebruiker",
                        wie.GebruikerId,
                        wie.Regio
                    )
                    {
                        Velden = ["Toegangssleutels"],
                    }
                );
                await db.Bewaar(ct);
                return (Weigering?)null;
            },
            ct
        );
    }

    private Toegangssleutel Rij(string naam, UserPasskeyInfo gemaakt) =>
        new()
        {
            Id = Guid.NewGuid(),
            GebruikerId = wie.GebruikerId,
            SleutelId = Base64Url.EncodeToString(gemaakt.CredentialId),
            PubliekeSleutel = Base64Url.EncodeToString(gemaakt.PublicKey),
            Naam = naam,
            GemaaktOp = klok.Nu,
            Teller = gemaakt.SignCount,
            Overdracht = string.Join(',', gemaakt.Transports ?? []),
            Geverifieerd = gemaakt.IsUserVerified,
            KopieMogelijk = gemaakt.IsBackupEligible,
            KopieGemaakt = gemaakt.IsBackedUp,
            Verklaring = Base64Url.EncodeToString(gemaakt.AttestationObject),
            Clientgegevens = Base64Url.EncodeToString(gemaakt.ClientDataJson),
        };
}
