using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Cijfers;

/// <summary>Looks up what is open about a region for a plan.</summary>
internal sealed class Plancijferlezer(IUitgaven uitgaven)
{
    /// <summary>Figures of a demonstration are being made.</summary>
    public bool Onderweg => uitgaven.Onderweg;

    /// <summary>The newest that is open: what a draft shows.</summary>
    public async Task<Plancijfers> Nieuwste(Zorgkantoorregio regio, Sjabloon sjabloon, CancellationToken ct)
    {
        var gekozen = Regiocijfers
            .Kies(regio, await uitgaven.Lijst(ct))
            .Where(k => k.Editie == sjabloon.Editie || k.Editie == sjabloon.Vorige);
        return await Van(regio, sjabloon, gekozen.Select(k => k.Id), ct);
    }

    /// <summary>Those of a frozen plan: the uitgaven it was published with.</summary>
    public async Task<Plancijfers> Van(
        Zorgkantoorregio regio,
        Sjabloon sjabloon,
        IEnumerable<Guid> ids,
        CancellationToken ct
    )
    {
        var gekozen = new List<Openbareuitgave>();
        foreach (var id in ids)
        {
            if (await uitgaven.Haal(id, ct) is { } uitgave)
            {
                gekozen.Add(uitgave);
            }
        }
        return new(sjabloon, Regiocijfers.Van(regio, gekozen));
    }
}
