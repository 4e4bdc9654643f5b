namespace Regiotafel.Kern.Opslag;

/// <summary>A row with a version: every write checks it and raises it by one.</summary>
public interface IVersie
{
    /// <summary>1 for a new row.</summary>
    int Versie { get; }
}
