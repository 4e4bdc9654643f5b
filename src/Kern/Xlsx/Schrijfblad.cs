namespace Regiotafel.Kern.Xlsx;

/// <summary>A sheet to write. With a header row: bold, frozen and with a filter.</summary>
public sealed record Schrijfblad(string Naam, IReadOnlyList<IReadOnlyList<Schrijfcel>> Rijen)
{
    public IReadOnlyList<int> Breedtes { get; init; } = [];

    public bool MetKop { get; init; }

    public bool Verborgen { get; init; }
}
