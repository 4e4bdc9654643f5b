namespace Regiotafel.Plannen.Deur;

/// <summary>Invented projects for the demo region.</summary>
public interface IDemoprojecten
{
    /// <summary>Adds them, in the writing unit that is open. A region that has projects is left alone. Returns how many.</summary>
    Task<int> Laad(string regio, CancellationToken ct);
}
