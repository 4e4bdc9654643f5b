namespace Regiotafel.Cijfers.Screening;

/// <summary>A piece of a table: for each column the engine reads, a vector of the same length.</summary>
internal sealed class Brok(int aantal, IReadOnlyDictionary<string, Kolomvector> kolommen)
{
    public int Aantal { get; } = aantal;

    /// <summary>Names of the columns.</summary>
    public IEnumerable<string> Namen => kolommen.Keys;

    public Kolomvector this[string kolom] => kolommen[kolom];

    public Datumvector Datum(string kolom) => (Datumvector)kolommen[kolom];

    public Getalvector Getal(string kolom) => (Getalvector)kolommen[kolom];

    public Bedragvector Bedrag(string kolom) => (Bedragvector)kolommen[kolom];

    public Codevector Code(string kolom) => (Codevector)kolommen[kolom];
}
