using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.Logboek;

/// <summary>
/// Refusals of this request. What was refused is rolled back, so its audit line goes in a unit of its own, before the first
/// byte of the answer.
/// </summary>
internal sealed class Weigerboek(Handelende wie, IServiceScopeFactory scopes)
{
    private readonly List<Gebeurtenis> regels = [];

    public bool Leeg => regels.Count == 0;

    public void Noteer(string handeling, string soort, Guid? id, string reden) =>
        regels.Add(new Gebeurtenis(handeling, "weigeren", soort, id, wie.Regio) { Gelukt = false, Reden = reden });

    /// <summary>Writes the refusals and forgets them.</summary>
    public async Task Schrijf(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var zelfde = scope.ServiceProvider.GetRequiredService<Handelende>();
        zelfde.Stel(wie.Sessie);
        zelfde.Stel(wie.Punt);
        var werk = scope.ServiceProvider.GetRequiredService<Werkeenheid>();
        regels.ForEach(werk.Noteer);
        regels.Clear();
        await werk.BeginSchrijven(ct);
        await werk.LegVast(ct);
    }
}
