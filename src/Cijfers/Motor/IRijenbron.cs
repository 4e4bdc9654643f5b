namespace Regiotafel.Cijfers.Motor;

/// <summary>
/// Rows that stay with us and that the engine reads as a table, only the columns that a query names. Several threads may read pieces
/// at the same time; rows and pieces never change while an engine knows them.
/// </summary>
internal interface IRijenbron
{
    IReadOnlyList<Bronkolom> Kolommen { get; }

    long Rijen { get; }

    /// <summary>Number of pieces.</summary>
    int Stukken { get; }

    /// <summary>Rows of a piece; at most <see cref="Tabelvuller.Maat"/>.</summary>
    int Lengte(int stuk);

    /// <summary>Writes one column of a piece.</summary>
    void Schrijf(int stuk, int kolom, Motorvector naar);
}
