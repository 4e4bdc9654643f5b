using Microsoft.AspNetCore.Http;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Uitgaven;

/// <summary>The public uitgaven for one request, read once.</summary>
internal sealed class Uitgavenboek(IUitgaven uitgaven)
{
    private IReadOnlyList<Openbareuitgave>? _alle;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<Openbareuitgave>> Alle(CancellationToken ct) => _alle ??= await uitgaven.Lijst(ct);

    public Task<Openbareuitgave?> Haal(Guid id, CancellationToken ct) => uitgaven.Haal(id, ct);

    /// <summary>Figures of a demonstration are being made. A page that says so is not kept: it is another one within a minute.</summary>
    public bool Onderweg(HttpResponse antwoord)
    {
        if (uitgaven.Onderweg)
        {
            antwoord.Headers.CacheControl = "no-store";
        }
        return uitgaven.Onderweg;
    }
}
