using Microsoft.AspNetCore.Http;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Overgenomen;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>Which plans there are, without making one.</summary>
internal sealed class Planoverzicht(IUitgaven uitgaven, IPlanboek boek)
{
    private (IReadOnlyList<Openbarekop> Uitgaven, IReadOnlyList<Plankop> Plannen)? _alle;

    /// <summary>By name of the region.</summary>
    public async Task<IReadOnlyList<Regioplannen>> Alle(CancellationToken ct)
    {
        var (koppen, plannen) = await Lees(ct);
        return
        [
            .. Zorgkantoorregio.Alle.OrderBy(r => r.Naam, StringComparer.Ordinal).Select(r => Van(r, koppen, plannen)),
        ];
    }

    public async Task<Regioplannen> Van(Zorgkantoorregio regio, CancellationToken ct)
    {
        var (koppen, plannen) = await Lees(ct);
        return Van(regio, koppen, plannen);
    }

    /// <summary>Figures of a demonstration are being made. A page that says so is not kept.</summary>
    public bool Onderweg(HttpResponse antwoord)
    {
        if (uitgaven.Onderweg)
        {
            antwoord.Headers.CacheControl = "no-store";
        }
        return uitgaven.Onderweg;
    }

    private async Task<(IReadOnlyList<Openbarekop> Uitgaven, IReadOnlyList<Plankop> Plannen)> Lees(CancellationToken ct)
    {
        _alle ??= (await uitgaven.Lijst(ct), await boek.Lijst(ct));
        return _alle.Value;
    }

    private static Regioplannen Van(
        Zorgkantoorregio regio,
        IReadOnlyList<Openbarekop> koppen,
        IReadOnlyList<Plankop> plannen
    )
    {
        var open = Regiocijfers.Kies(regio, koppen).ToDictionary(k => k.Editie);
        // The newest alone: what it replaced does not come back when it is withdrawn.
        var eigen = plannen
            .Where(p => p.Regio == regio.Code)
            .GroupBy(p => p.Editie)
            .Select(e => e.MaxBy(p => p.Nummer)!)
            .Where(p => p.Ingetrokken is null)
            .ToDictionary(p => p.Editie);
        return new(
            regio,
            [
                .. Sjabloon
                    .Alle.Select(s => s.Editie)
                    .Select(e => new Editiestand(
                        e,
                        open.GetValueOrDefault(e),
                        eigen.GetValueOrDefault(e),
                        Overgenomenboek.Van(regio.Code, e) is not null
                    ))
                    .Where(e => e.HeeftPlan || e.IsOvergenomen),
            ]
        );
    }
}
