namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>How a proposal ended.</summary>
internal enum Vaststelsoort
{
    Vastgesteld,
    Afgewezen,
    Ingetrokken,
}
