namespace Regiotafel.Kern.Berichten;

/// <summary>Which accounts may be written to. Names only; the addresses stay in room Toegang.</summary>
public interface IAdresboek
{
    /// <summary>The accounts that have this role for this organisation in this region now, by name.</summary>
    Task<IReadOnlyList<Medewerker>> Van(Guid organisatie, string regio, Rol rol, CancellationToken ct);
}
