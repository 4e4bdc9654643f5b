namespace Regiotafel.Plaatsing.Tafel.Zitting;

/// <summary>From when somebody led a session, and as what; the latest leads it now.</summary>
internal sealed class Sessieleiding
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid SessieId { get; init; }
    public required Guid GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required string Organisatie { get; init; }
    public required Leidrol Rol { get; init; }
    public required DateTime Op { get; init; }

    /// <summary>"Tv Regio, voorzitter"; "Zk Regio, Zorgkantoor, in plaats van de voorzitter".</summary>
    public string Zin =>
        Rol switch
        {
            Leidrol.Voorzitter => $"{Naam}, voorzitter",
            Leidrol.Vervanger => $"{Naam}, {Organisatie}, in plaats van de voorzitter",
            _ => $"{Naam}, {Organisatie}",
        };
}

/// <summary>As what somebody leads.</summary>
internal enum Leidrol
{
    /// <summary>Has the role of chair.</summary>
    Voorzitter,

    /// <summary>The zorgkantoor, at a table that has a chair.</summary>
    Vervanger,

    /// <summary>The zorgkantoor, at a table without a chair.</summary>
    Zorgkantoor,
}
