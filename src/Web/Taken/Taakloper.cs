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
        if (!await Probeer(naam, () => werk.Doe(() => Neem(werk, naam, ct), ct), ct))
        {
            return false;
        }
        // What a stop of the house broke off is due again at once, for whoever comes next.
        var wacht = TimeSpan.Zero;
        try
        {
            await Probeer(naam, () => Voer(taak, ct), ct);
            wacht = taak.Elke;
        }
        finally
        {
            var altijd = CancellationToken.None;
            await Probeer(naam, () => werk.Doe(() => Geef(werk, naam, wacht, altijd), altijd), altijd);
        }
        return true;
    }

    private static async Task<bool> Voer(ITaak taak, CancellationToken ct)
    {
        await taak.Voer(ct);
        return true;
    }

    // The house goes on, and so do the other tasks, also when the store is away for a while: a task that fails has its next
    // turn, and a lease that could not be given back runs out.
    private async Task<bool> Probeer(string naam, Func<Task<bool>> stap, CancellationToken ct)
    {
        try
        {
            return await stap();
        }
        catch (Exception fout) when (!ct.IsCancellationRequested)
        {
            log.LogError(new EventId(501, "taak"), fout, "Taak {Taak} is niet gelukt", naam);
            return false;
        }
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
