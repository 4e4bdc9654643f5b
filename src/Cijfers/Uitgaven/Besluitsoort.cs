namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>What can become of a request.</summary>
internal enum Besluitsoort
{
    Geopend,
    Geweigerd,
    Ingetrokken,
}
