using System.Text.Json;
using Regiotafel.Kern.Berichten;

namespace Regiotafel.Toegang.Berichten;

/// <summary>Where a message stands on its way to the mailbox.</summary>
internal enum Berichtstaat
{
    Wachtend,
    Verzonden,
    Mislukt,
}

/// <summary>One message in the outbox.</summary>
internal sealed class Berichtrij
{
    public required Guid Id { get; init; }
    public required Guid GebruikerId { get; init; }
    public required string Onderwerp { get; init; }

    /// <summary>The paragraphs as JSON.</summary>
    public required string Inhoud { get; init; }
    public required bool AlleenPerMail { get; init; }
    public bool AlleenInApp { get; init; }
    public Berichtstaat Staat { get; init; } = Berichtstaat.Wachtend;
    public required DateTime GemaaktOp { get; init; }
    public int Pogingen { get; init; }
    public required DateTime VolgendeOp { get; init; }
    public DateTime? VerzondenOp { get; init; }
    public DateTime? GelezenOp { get; init; }

    public IReadOnlyList<Berichtregel> Regels =>
        Inhoud.Length == 0 ? [] : JsonSerializer.Deserialize<List<Berichtregel>>(Inhoud)!;
}
