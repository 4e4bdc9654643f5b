namespace Regiotafel.Kennisbank.Deur;

/// <summary>Invented sessions and points for the demo region.</summary>
public interface IDemonetwerk
{
    /// <summary>Adds them, in the writing unit that is open. A region that has sessions is left alone. Returns how many.</summary>
    Task<int> Laad(string regio, CancellationToken ct);
}
