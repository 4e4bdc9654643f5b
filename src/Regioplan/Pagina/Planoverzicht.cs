using Microsoft.AspNetCore.Http;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>Which plans there are, without making one.</summary>
internal sealed class Planoverzicht(IUitgaven uitgaven)
{
    private IReadOnlyList<Openbarekop>? _alle;

    /// <summary>By name of the region.</summary>
    public async Task<IReadOnlyList<Regioplannen>> Alle(CancellationToken ct)
    {
        _alle ??= await uitgaven.Lijst(ct);
        return [.. Zorgkantoorregio.Alle.OrderBy(r => r.Naam, StringComparer.Ordinal).Select(r => Van(r, _alle))];
    }

    public async Task<Regioplannen> Van(Zorgkantoorregio regio, CancellationToken ct) =>
        Van(regio, _alle ??= await uitgaven.Lijst(ct));

    /// <summary>Figures of a demonstration are being made. A page that says so is not kept.</summary>
    public bool Onderweg(HttpResponse antwoord)
    {
        if (uitgaven.Onderweg)
        {
            antwoord.Headers.CacheControl = "no-store";
        }
        return uitgaven.Onderweg;
    }

    private static Regioplannen Van(Zorgkantoorregio regio, IReadOnlyList<Openbarekop> alle) =>
        new(
            regio,
            [
                .. Regiocijfers
                    .Kies(regio, alle)
                    .Where(k => Sjabloon.Van(k.Editie) is not null)
                    .OrderByDescending(k => k.Editie, StringComparer.Ordinal)
                    .Select(k => new Editiestand(k.Editie, k)),
            ]
        );
}
