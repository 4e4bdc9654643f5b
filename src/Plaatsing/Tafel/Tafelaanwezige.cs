namespace Regiotafel.Plaatsing.Tafel;

/// <summary>Who was there when the session opened: only they can take on a decision.</summary>
internal sealed class Tafelaanwezige
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid SessieId { get; init; }
    public required Guid GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required Guid OrganisatieId { get; init; }
    public required string Organisatie { get; init; }

    public static Tafelaanwezige Van(Tafellid lid, Guid sessieId) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = lid.Regio,
            SessieId = sessieId,
            GebruikerId = lid.GebruikerId,
            Naam = lid.Naam,
            OrganisatieId = lid.OrganisatieId,
            Organisatie = lid.Organisatie,
        };
}
