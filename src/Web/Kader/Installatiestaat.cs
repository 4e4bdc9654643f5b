using Regiotafel.Toegang.Deur;

namespace Regiotafel.Web.Kader;

/// <summary>The mark of the store, read once at start: it never changes while the system runs.</summary>
internal sealed class Installatiestaat
{
    /// <summary>True in a store with invented data.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>Takes over the mark of the store.</summary>
    public void Zet(Installatiemerk? merk) => IsDemo = merk is { Demo: true };
}
