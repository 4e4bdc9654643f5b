namespace Regiotafel.Cijfers.Correcties;

/// <summary>How a correction stands.</summary>
internal enum Correctiestaat
{
    /// <summary>Waits for a second reader.</summary>
    Voorgesteld,

    /// <summary>Applies to runs.</summary>
    Geldig,
    Afgewezen,
    Ingetrokken,

    /// <summary>The source has been mended, or its file is past its time.</summary>
    Vervallen,
}
