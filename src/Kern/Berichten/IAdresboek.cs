namespace Regiotafel.Kern.Berichten;

/// <summary>Which accounts may be written to. Names only; the addresses stay in room Toegang.</summary>
public interface IAdresboek
{
    /// <summary>The accounts that have this role for this organisation in this region now, by name.</summary>
    Task<IReadOnlyList<Medewerker>> Van(Guid organisatie, string regio, Rol rol, CancellationToken ct);

    /// <summary>Who has one of these roles in this region now, with the organisation it is for, by organisation and name.</summary>
    Task<IReadOnlyList<Deelnemer>> InRegio(string regio, IReadOnlyCollection<Rol> rollen, CancellationToken ct);
}
