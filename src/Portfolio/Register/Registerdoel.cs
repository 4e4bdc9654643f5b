using Regiotafel.Kern.Poort;

namespace Regiotafel.Portfolio.Register;

/// <summary>Region and owner of a row in memory, to ask the gate what this person may do with it.</summary>
internal sealed record Registerdoel(Guid Id, string Regio, Guid EigenaarId, int Versie) : IOpengesteld
{
    /// <summary>The other region for which the store gave this row; null for a row of the region itself.</summary>
    public string? Voor { get; init; }

    public bool IsOpenVoor(string regio) => Voor == regio;

    public static Registerdoel Van(LocatieBeeld l) => new(l.Id, l.Regio, l.AanbiederId, l.Versie);

    public static Registerdoel Van(EenheidBeeld e) => new(e.Id, e.Regio, e.AanbiederId, e.Versie);

    public static Registerdoel Van(AanbodBeeld a) => new(a.Id, a.Regio, a.AanbiederId, a.Versie);
}
