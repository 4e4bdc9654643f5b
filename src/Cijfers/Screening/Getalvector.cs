namespace Regiotafel.Cijfers.Screening;

/// <summary>Whole numbers.</summary>
internal sealed class Getalvector(ReadOnlyMemory<int> waarden) : Kolomvector
{
    public ReadOnlySpan<int> Waarden => waarden.Span;
}
