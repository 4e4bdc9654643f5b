namespace Regiotafel.Portfolio.Deur;

/// <summary>The demo region: a zorgkantoorregio with invented providers and a year of history.</summary>
public interface IDemoregio
{
    /// <summary>Zorgkantoor code of the region.</summary>
    string Regio { get; }

    /// <summary>The providers of the region and the organisations of the persons, each once.</summary>
    IReadOnlyList<Demoorganisatie> Organisaties { get; }

    /// <summary>One invented person per role, to make demo accounts of.</summary>
    IReadOnlyList<Demopersoon> Personen { get; }

    /// <summary>
    /// Fills an empty register, in the writing unit that is open or in one of its own. A register of this region that holds
    /// anything already is left alone.
    /// </summary>
    /// <param name="eenheden">Number of units; 320 is the demo region.</param>
    Task<Demouitkomst> Laad(int eenheden, CancellationToken ct);
}
