using System.Numerics;

namespace Regiotafel.Cijfers.Grens;

/// <summary>One hidden count of the audit: its true value, and what the outside sees of it.</summary>
/// <param name="eenheid">How often one person can count in it.</param>
internal sealed class Netcel(string naam, Intern<long> waar, long eenheid, int rond)
{
    /// <summary>Where a reader finds it: indicator, period, region, breakdown.</summary>
    public string Naam => naam;

    public Intern<long> Waar => waar;

    public long Eenheid => eenheid;

    /// <summary>It is rounded to this.</summary>
    public long Stap { get; private set; } = rond * eenheid;

    public bool Vergroofd { get; private set; }

    /// <summary>Not shown; null when it is. With the largest value that a reader must reckon with.</summary>
    public long? Onderdrukt { get; private set; }

    /// <summary>What earlier uitgaven say of it together; null when none does.</summary>
    public Band? Bekend { get; private set; }

    /// <summary>An earlier uitgave showed it, rounded to this. Tens are no coarser fives: two roundings together say more.</summary>
    public void Wist(long stap)
    {
        var band = Grens.Ronding.Van(waar.Lees(), stap * eenheid).Band;
        Bekend = Bekend is { } eerder
            ? new(BigInteger.Max(eerder.Laag, band.Laag), BigInteger.Min(eerder.Hoog, band.Hoog))
            : band;
    }

    public void Vergroof(int grof) => (Stap, Vergroofd) = (grof * eenheid, true);

    public void Onderdruk(long hoogstens) => Onderdrukt = hoogstens;

    public Ronding Ronding() => Grens.Ronding.Van(waar.Lees(), Stap);
}
