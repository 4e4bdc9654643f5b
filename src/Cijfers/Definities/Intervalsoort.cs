namespace Regiotafel.Cijfers.Definities;

/// <summary>How the uncertainty of a value is computed: Byar for counts, Wilson for shares, t for means.</summary>
internal enum Intervalsoort
{
    Geen,
    Byar,
    Wilson,
    T,
}
