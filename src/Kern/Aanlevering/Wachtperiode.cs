namespace Regiotafel.Kern.Aanlevering;

/// <summary>What an accepted row of a waiting list says. Both ends are inclusive.</summary>
/// <param name="Besluit">Number of the decision.</param>
/// <param name="Zzp">Profile, three digits.</param>
/// <param name="Regio">First code of the region.</param>
/// <param name="Leveringsvorm">The wanted form; null when it is not given.</param>
/// <param name="Status">Leveringsstatus.</param>
/// <param name="Classificatie">Subdivision of the status; null when it is not given.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day; null while it runs.</param>
public sealed record Wachtperiode(
    int Besluit,
    string Zzp,
    string Regio,
    string? Leveringsvorm,
    string Status,
    string? Classificatie,
    DateOnly Van,
    DateOnly? Tot
)
{
    /// <summary>It holds on a day.</summary>
    public bool Geldt(DateOnly dag) => Van <= dag && (Tot is not { } tot || dag <= tot);
}
