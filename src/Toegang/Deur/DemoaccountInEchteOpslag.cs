namespace Regiotafel.Toegang.Deur;

/// <summary>A demo account stands, or would stand, in a store that holds real data: the start is refused.</summary>
public sealed class DemoaccountInEchteOpslag()
    : Exception(
        "Er staat een demonstratieaccount in een opslag die niet als demonstratie is gemaakt. Regiotafel start zo niet."
    );
