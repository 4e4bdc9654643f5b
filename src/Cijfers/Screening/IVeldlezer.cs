namespace Regiotafel.Cijfers.Screening;

/// <summary>Reads one form of value the quick way.</summary>
internal interface IVeldlezer
{
    /// <summary>
    /// The value of a field that is not empty, -1 for a text; marks the row when it is wrong or not canonical.
    /// </summary>
    int Lees(ReadOnlySpan<byte> veld, ref byte vlag);
}
