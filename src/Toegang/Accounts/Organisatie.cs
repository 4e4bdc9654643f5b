namespace Regiotafel.Toegang.Accounts;

/// <summary>An organisation that has accounts. A provider's id is that of its Aanbieder in room Portfolio.</summary>
internal sealed class Organisatie
{
    public Guid Id { get; init; }

    public string Naam { get; set; } = "";

    /// <summary>Zorgkantoor code of its home region, empty for a national organisation.</summary>
    public string Regio { get; init; } = "";
}
