namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Where a fact comes from.</summary>
internal enum Feitbron
{
    Invoer,
    Import,
    Aw317,
    Overleg,
}
