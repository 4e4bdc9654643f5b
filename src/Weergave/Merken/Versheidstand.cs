namespace Regiotafel.Weergave.Merken;

/// <summary>How sure a number still is since somebody looked.</summary>
public enum Versheidstand
{
    Vers,
    LooptAf,
    NietBevestigd,
}
