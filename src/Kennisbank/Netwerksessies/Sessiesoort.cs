namespace Regiotafel.Kennisbank.Netwerksessies;

/// <summary>Kind of a meeting of the network.</summary>
internal enum Sessiesoort
{
    Start,
    Inloopspreekuur,
    Informatie,
    Netwerk,
    Regio,
}
