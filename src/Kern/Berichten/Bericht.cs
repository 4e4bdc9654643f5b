namespace Regiotafel.Kern.Berichten;

/// <summary>A message to one account: counts and links only, never a code with facts. Plain text and HTML say the same.</summary>
/// <param name="Aan">The account it is for.</param>
/// <param name="Onderwerp">One line, Dutch.</param>
/// <param name="Regels">The text.</param>
public sealed record Bericht(Guid Aan, string Onderwerp, IReadOnlyList<Berichtregel> Regels)
{
    /// <summary>
    /// True for a message that is only good in the mailbox, such as an invitation: it is not shown in the application and its text
    /// is wiped once it has gone.
    /// </summary>
    public bool AlleenPerMail { get; init; }

    /// <summary>True for a message that is not mailed: its reader finds it in the application.</summary>
    public bool AlleenInApp { get; init; }
}
