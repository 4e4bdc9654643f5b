namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>What may be said of a series in time (cijfers.md, section 6).</summary>
internal enum Trendwoord
{
    TeKort,
    Toegenomen,
    Afgenomen,
    OngeveerGelijk,
    HogerDanVorige,
    LagerDanVorige,
    OngeveerGelijkAanVorige,
}
