namespace Regiotafel.Cijfers.Screening;

/// <summary>Amounts in cents; an amount is never empty.</summary>
internal sealed class Bedragvector(ReadOnlyMemory<long> waarden) : Kolomvector
{
    public ReadOnlySpan<long> Waarden => waarden.Span;
}
