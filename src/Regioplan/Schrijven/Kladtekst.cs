namespace Regiotafel.Regioplan.Schrijven;

/// <summary>What an author typed and did not save yet: kept so that nothing typed is lost.</summary>
internal sealed class Kladtekst
{
    public required Guid SectieId { get; init; }
    public required Guid WieId { get; init; }
    public required string Regio { get; init; }
    public required string Wie { get; init; }
    public required string Tekst { get; set; }

    /// <summary>Version of the section that it began with.</summary>
    public required int Basis { get; set; }
    public required DateTime Op { get; set; }

    /// <summary>The page that wrote it last; null for one from before that was kept.</summary>
    public Guid? Venster { get; set; }
}
