namespace Regiotafel.Cijfers.Screening;

/// <summary>The values of one column in a piece of a table.</summary>
internal abstract class Kolomvector
{
    /// <summary>What stands for an empty date or whole number.</summary>
    public const int Leeg = int.MinValue;
}
