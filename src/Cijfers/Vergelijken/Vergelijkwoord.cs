namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>What may be said of a region beside all regions (cijfers.md, section 6).</summary>
internal enum Vergelijkwoord
{
    TeWeinigGegevens,
    NietTeOnderscheiden,
    Hoger,
    Lager,
    DuidelijkHoger,
    DuidelijkLager,
}
