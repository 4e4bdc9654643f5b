namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>Why people move on another day. A code, so that nothing about a client is typed.</summary>
internal enum Verzetreden
{
    Client,
    Aanbieder,
    PlekLaterKlaar,
    PlekEerderKlaar,
    Vervoer,
}
