using System.Data.Common;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Plaatsing.Zoekopdrachten;

/// <summary>
/// Has the standing searches weighed once, at the end of the writing unit in which something of a case changed, and inside it. Who
/// weighs is looked up then, for it asks for the store as well.
/// </summary>
internal sealed class Zoekgevolgen(Werkeenheid werk, Func<Zoekopdrachtweger> weger)
{
    private const string Slot = "gevolg-zoekvragen";

    private readonly HashSet<Guid> geraakt = [];
    private DbTransaction? binnen;

    public void Raak(Guid zoekvraagId)
    {
        if (binnen != werk.Transactie)
        {
            // What was undone has changed nothing.
            geraakt.Clear();
            binnen = werk.Transactie;
        }
        geraakt.Add(zoekvraagId);
        werk.AanHetSlot(Slot, Weeg);
    }

    private async Task Weeg(CancellationToken ct)
    {
        var ids = geraakt.ToList();
        geraakt.Clear();
        await weger().NaZoekvraag(ids, ct);
    }
}
