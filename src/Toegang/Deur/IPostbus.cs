namespace Regiotafel.Toegang.Deur;

/// <summary>
/// Takes mail of this room. Without one, whoever invites sees the link on the page and hands it over. Mail has no content but
/// the link.
/// </summary>
public interface IPostbus
{
    /// <summary>True when mail really leaves; then the page does not show the link.</summary>
    bool Verzendt { get; }

    /// <summary>Puts one message in the outbox, in the writing unit that is open.</summary>
    Task Bezorg(string aan, string onderwerp, string tekst, CancellationToken ct);
}
