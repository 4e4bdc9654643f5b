namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>Where a monthly mean lies beside a goal.</summary>
internal enum Doelwoord
{
    NietTeOnderscheiden,
    Onder,
    Boven,
}
