using Microsoft.AspNetCore.Http;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Uitgaven;

/// <summary>The public uitgaven for one request, read once.</summary>
internal sealed class Uitgavenboek(IUitgaven uitgaven)
{
    private IReadOnlyList<Openbarekop>? _alle;

    /// <summary>The newest first, without their figures.</summary>
    public async Task<IReadOnlyList<Openbarekop>> Alle(CancellationToken ct) => _alle ??= await uitgaven.Lijst(ct);

    public Task<Openbareuitgave?> Haal(Guid id, CancellationToken ct) => uitgaven.Haal(id, ct);

    /// <summary>Those of a list with their figures, in its order.</summary>
    public async Task<IReadOnlyList<Openbareuitgave>> Haal(IEnumerable<Openbarekop> koppen, CancellationToken ct)
    {
        var uit = new List<Openbareuitgave>();
        foreach (var kop in koppen)
        {
            uit.Add((await Haal(kop.Id, ct))!);
        }
        return uit;
    }

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
