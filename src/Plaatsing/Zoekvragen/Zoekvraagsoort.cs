namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Who waits for a place, or lives in one and wants to move on.</summary>
internal enum Zoekvraagsoort
{
    Wachtend,
    Doorstroom,
}
