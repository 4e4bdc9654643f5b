namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>A place where the client wants to live, or does not want to.</summary>
internal sealed class Voorkeur
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public required Voorkeursoort Soort { get; init; }
    public required Voorkeurdoel Doelsoort { get; init; }
    public required Guid DoelId { get; init; }
    public required int Volgorde { get; init; }

    /// <summary>First day on which it no longer counts; null: until the client says otherwise.</summary>
    public DateOnly? Tot { get; init; }

    public bool Geldt(DateOnly dag) => Tot is not { } tot || dag < tot;
}

/// <summary>Wanted or not wanted.</summary>
internal enum Voorkeursoort
{
    Voorkeur,
    Uitsluiting,
}

/// <summary>What a wish is about.</summary>
internal enum Voorkeurdoel
{
    Eenheid,
    Locatie,
    Aanbieder,
}
