using System.Data.Common;
using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;

namespace Regiotafel.Portfolio.Opslag;

/// <summary>
/// Tells those who follow the places what changed, once, at the end of the writing unit. They are looked up when there is something to
/// tell: who follows places also asks for them.
/// </summary>
internal sealed class Plekgevolgen(Werkeenheid werk, Func<IEnumerable<IPlekgevolg>> gevolgen)
{
    // Before the counters and the head of the log, which are locked last (Werkeenheid.AanHetSlot goes by name).
    private const string Slot = "gevolg-plekken";

    private readonly HashSet<Guid> geraakt = [];
    private DbTransaction? binnen;

    /// <summary>A row of the register changes; only units and offers matter here.</summary>
    public void Raak(object rij)
    {
        if (binnen != werk.Transactie)
        {
            // What was undone has changed nothing.
            geraakt.Clear();
            binnen = werk.Transactie;
        }
        Guid? geraaktIn = rij switch
        {
            Eenheid e => e.Id,
            Aanbod a => a.EenheidId,
            _ => null,
        };
        if (geraaktIn is { } eenheid)
        {
            geraakt.Add(eenheid);
            werk.AanHetSlot(Slot, Meld);
        }
    }

    private async Task Meld(CancellationToken ct)
    {
        foreach (var gevolg in gevolgen())
        {
            await gevolg.NaWijziging(geraakt, ct);
        }
        geraakt.Clear();
    }
}
