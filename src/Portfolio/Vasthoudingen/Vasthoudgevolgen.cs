using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>
/// Tells those who follow holds that one has ended. They are looked up when there is something to tell: who follows holds also
/// asks for them.
/// </summary>
internal sealed class Vasthoudgevolgen(Func<IEnumerable<IVasthoudgevolg>> gevolgen)
{
    public async Task Meld(Vasthouding v, VasthoudingStatus hoe, string? reden, CancellationToken ct)
    {
        var einde = new Vasthoudeinde(v.Id, v.AanbodId, hoe, string.IsNullOrWhiteSpace(reden) ? null : reden.Trim());
        foreach (var gevolg in gevolgen())
        {
            await gevolg.NaEinde(einde, ct);
        }
    }
}
