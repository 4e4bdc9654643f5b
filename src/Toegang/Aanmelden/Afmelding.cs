using Regiotafel.Kern.Opslag;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.Aanmelden;

/// <summary>Signing out, here or everywhere.</summary>
internal sealed class Afmelding(Werkeenheid werk, Handelende wie, Sessieopener opener)
{
    public async Task Voer(bool overal, CancellationToken ct)
    {
        if (wie.Sessie is not { } sessie)
        {
            await opener.WisKoek(ct);
            return;
        }
        await werk.Doe(
            async () =>
            {
                if (overal)
                {
                    await opener.SluitAlle(sessie.GebruikerId, ct);
                }
                await opener.Sluit(ct);
                werk.Noteer(Aanmeldregel.Afgemeld(sessie.GebruikerId));
                return true;
            },
            ct
        );
    }
}
