namespace Regiotafel.Portfolio.Deur;

/// <summary>The places of a region on a day, to be found by the id of the offer or by the code of the criteria.</summary>
public sealed class Plekkenblad
{
    private readonly Dictionary<Guid, Plek> _opAanbod;
    private readonly Dictionary<string, Plek> _opCode;

    internal Plekkenblad(IReadOnlyList<Plek> plekken)
    {
        Plekken = plekken;
        _opAanbod = plekken.ToDictionary(p => p.AanbodId);
        _opCode = plekken.ToDictionary(p => p.Groep.Code, StringComparer.Ordinal);
    }

    /// <summary>Sorted by the names of provider, location and unit; those of other regions last.</summary>
    public IReadOnlyList<Plek> Plekken { get; }

    /// <summary>By the offer; null when it does not stand in the register.</summary>
    public Plek? Van(Guid aanbodId) => _opAanbod.GetValueOrDefault(aanbodId);

    /// <summary>By the code of its groep; null when it does not stand in the register.</summary>
    public Plek? Van(string groepcode) => _opCode.GetValueOrDefault(groepcode);
}
