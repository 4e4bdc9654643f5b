namespace Regiotafel.Toegang.Accounts;

/// <summary>One version of an organisation: what it was called and when it would end, by whom and when. Only added to.</summary>
internal sealed class Organisatieverloop
{
    public Guid Id { get; init; }
    public Guid OrganisatieId { get; init; }
    public string Regio { get; init; } = "";
    public int Versie { get; init; }
    public string Naam { get; init; } = "";
    public DateOnly? BeeindigdOp { get; init; }
    public DateTime Op { get; init; }
    public Guid DoorId { get; init; }
    public string Door { get; init; } = "";
}
