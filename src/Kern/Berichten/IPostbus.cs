namespace Regiotafel.Kern.Berichten;

/// <summary>
/// The outbox of the house. Whoever has something to say puts it here, in the writing unit that is open; what is undone is not
/// sent. Room Toegang knows the accounts and their addresses and delivers.
/// </summary>
public interface IPostbus
{
    /// <summary>True when mail really leaves. Without mail a message is read in the application only.</summary>
    bool Verzendt { get; }

    /// <summary>Puts one message in the outbox, in the writing unit that is open.</summary>
    Task Bezorg(Bericht bericht, CancellationToken ct);
}
