namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>A zorgbemiddelaar proposes a status, the zorgkantoor sets or refuses it.</summary>
internal enum Statusstand
{
    Voorgesteld,
    Vastgesteld,
    Geweigerd,
    Ingetrokken,
}
