namespace Regiotafel.Cijfers.Screening;

/// <summary>Texts as numbers in a dictionary; -1 stands for an empty field.</summary>
internal sealed class Codevector(ReadOnlyMemory<int> waarden, Woordenboek woorden) : Kolomvector
{
    public ReadOnlySpan<int> Waarden => waarden.Span;

    public Woordenboek Woorden { get; } = woorden;
}
