namespace Regiotafel.Kern.Poort;

/// <summary>
/// A stored object that belongs to a region and an organisation. The Poort reads both from the store, never from a request.
/// All four are mapped columns.
/// </summary>
public interface IBewaakt
{
    /// <summary>Random identity (v4).</summary>
    Guid Id { get; }

    /// <summary>Zorgkantoor code of the region it belongs to.</summary>
    string Regio { get; }

    /// <summary>The organisation that owns it.</summary>
    Guid EigenaarId { get; }

    /// <summary>Row version: goes up by one at every change.</summary>
    int Versie { get; }
}
