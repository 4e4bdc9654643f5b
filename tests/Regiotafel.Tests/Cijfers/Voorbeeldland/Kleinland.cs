namespace Regiotafel.Tests.Cijfers.Voorbeeldland;

/// <summary>An invented country of two regions, made and computed once for all tests that only read it.</summary>
[CollectionDefinition]
public sealed class Kleinland : ICollectionFixture<Kleinland>, IDisposable
{
    public const int Regios = 2;
    public const long Zaad = 11;
    private readonly Proefland _land = new(Regios, Zaad);

    public Kleinland() => Metingen = _land.Reken().Metingen;

    public string Levering => _land.Levering;

    /// <summary>The rows of all editions by key.</summary>
    public IReadOnlyDictionary<string, string[]> Metingen { get; }

    public void Dispose() => _land.Dispose();
}
