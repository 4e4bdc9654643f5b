namespace Regiotafel.Cijfers.Screening;

/// <summary>Dates as days since 1970-01-01.</summary>
internal sealed class Datumvector(ReadOnlyMemory<int> waarden) : Kolomvector
{
    public ReadOnlySpan<int> Waarden => waarden.Span;
}
