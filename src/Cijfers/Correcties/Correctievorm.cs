namespace Regiotafel.Cijfers.Correcties;

/// <summary>The two kinds of correction.</summary>
internal enum Correctievorm
{
    /// <summary>One value of one row.</summary>
    Waarde,

    /// <summary>An unknown code that stands for a code of the list, in every row.</summary>
    Vertaling,
}
