using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>A place that is only a signal cannot be held: its provider is asked first whether it is really there.</summary>
internal sealed class Plekvrager(Ketenboek boek, Plekkenboek plekken, Plekmelder melder)
{
    public async Task<Weigering?> Vraag(Stapadres adres, CancellationToken ct)
    {
        var stap = await boek.Haal(adres, KetenBeginnen.Handeling, s => s.Zender, ct);
        if (await plekken.Een(stap.NaarAanbodId, ct) is not { Gast: false })
        {
            return Voorstellen.Weigeringen.PlekNietOpen;
        }
        await melder.Vraag(stap.NaarAanbodId, Plekvraag.IsErEcht, ct);
        return null;
    }
}
