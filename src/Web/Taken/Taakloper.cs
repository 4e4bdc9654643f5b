using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;

namespace Regiotafel.Web.Taken;

/// <summary>
/// Does what is due, each task in a scope of its own. A lease row in the store keeps two nodes from doing the same at once; the
/// lease of a node that has died runs out.
/// </summary>
internal sealed class Taakloper(IServiceScopeFactory scopes, Klok klok, ILogger<Taakloper> log)
{
    private static readonly TimeSpan Huur = TimeSpan.FromMinutes(10);

    private readonly Guid knoop = Guid.NewGuid();

    /// <summary>One round over all tasks; returns the names of those that were done.</summary>
    public async Task<IReadOnlyList<string>> Ronde(CancellationToken ct)
    {
        List<string> namen;
        await using (var scope = scopes.CreateAsyncScope())
        {
            namen = [.. scope.ServiceProvider.GetServices<ITaak>().Select(t => t.Naam)];
        }
        var gedaan = new List<string>();
        foreach (var naam in namen)
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await Een(scope.ServiceProvider, naam, ct))
            {
                gedaan.Add(naam);
            }
        }
        return gedaan;
    }

    private async Task<bool> Een(IServiceProvider diensten, string naam, CancellationToken ct)
    {
        var taak = diensten.GetServices<ITaak>().Single(t => t.Naam == naam);
        var werk = diensten.GetRequiredService<Werkeenheid>();
        if (!await werk.Doe(() => Neem(werk, naam, ct), ct))
        {
            return false;
        }
        try
        {
            await taak.Voer(ct);
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            // The other tasks go on, and this one is tried again at its next turn.
            log.LogError(new EventId(501, "taak"), fout, "Taak {Taak} is niet gelukt", naam);
        }
        await werk.Doe(() => Geef(werk, naam, taak.Elke, ct), ct);
        return true;
    }

    private async Task<bool> Neem(Werkeenheid werk, string naam, CancellationToken ct)
    {
        var nu = klok.Nu;
        await using var zet = werk.Opdracht(
                "insert into kern_taak (naam, houder, tot, volgende) values (@naam, @knoop, @nu, @nu) on conflict do nothing"
            )
            .Met("naam", naam)
            .Met("knoop", knoop)
            .Met("nu", nu);
        await zet.ExecuteNonQueryAsync(ct);
        await using var neem = werk.Opdracht(
                "update kern_taak set houder = @knoop, tot = @tot where naam = @naam and tot <= @nu and volgende <= @nu"
            )
            .Met("naam", naam)
            .Met("knoop", knoop)
            .Met("nu", nu)
            .Met("tot", nu + Huur);
        return await neem.ExecuteNonQueryAsync(ct) == 1;
    }

    private async Task<bool> Geef(Werkeenheid werk, string naam, TimeSpan elke, CancellationToken ct)
    {
        var nu = klok.Nu;
        await using var geef = werk.Opdracht(
                "update kern_taak set tot = @nu, volgende = @volgende where naam = @naam and houder = @knoop"
            )
            .Met("naam", naam)
            .Met("knoop", knoop)
            .Met("nu", nu)
            .Met("volgende", nu + elke);
        return await geef.ExecuteNonQueryAsync(ct) == 1;
    }
}
