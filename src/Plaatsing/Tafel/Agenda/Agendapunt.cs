namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>One screen of the session: why it is there, and its lines. Fixed when the session opens.</summary>
internal sealed class Agendapunt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid SessieId { get; init; }
    public required int Volgorde { get; init; }
    public required Agendasoort Soort { get; init; }
    public required string Titel { get; init; }
    public required string Waarom { get; init; }
}

/// <summary>What an agenda is made of, in its fixed order (design of Plaatsing, section 8).</summary>
internal enum Agendasoort
{
    Beloften,
    Knelpunt,
    Urgent,
    Norm,
    Stap,
    Keten,
    Onbevestigd,
    Inbreng,
}
