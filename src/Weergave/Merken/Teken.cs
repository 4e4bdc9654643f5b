namespace Regiotafel.Weergave.Merken;

/// <summary>The drawn shapes; each is a symbol v-(name) in _Tekens.cshtml. Never shown without a word.</summary>
public enum Teken
{
    Vers,
    LooptAf,
    NietBevestigd,
    Past,
    Bijna,
    Niet,
    Onbekend,
    Klok,
    Let,
    Uitleg,
    Hoger,
    Lager,
    Gelijk,
    Pijl,
    Op,
    Af,
    Tafel,
}
