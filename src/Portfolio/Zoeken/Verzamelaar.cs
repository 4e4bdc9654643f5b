using System.Numerics;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>Makes the sets of one search from those of the index. None holds anything beyond the last place.</summary>
internal sealed class Verzamelaar(Zoekindex index, Werkruimte ruimte)
{
    private readonly Vector<ulong>[] _alle = index.Rij("alle");

    /// <summary>A set as it lies in the index; null when it is empty.</summary>
    public Verzameling? Rij(string soort, string code = "") => Van(index.Rij(soort, code));

    public Verzameling? Van(Vector<ulong>[] rij) => ReferenceEquals(rij, index.Leeg) ? null : Verzameling.Van(rij);

    /// <summary>All places in none of these sets.</summary>
    public Verzameling? GeenVan(params Vector<ulong>[][] rijen) => Zonder(_alle, rijen);

    /// <summary>The places of a set that are in none of others; null when that set is empty.</summary>
    public Verzameling? Zonder(Vector<ulong>[] rij, params Vector<ulong>[][] andere) =>
        ReferenceEquals(rij, index.Leeg)
            ? null
            : Vul(
                (van, uit) =>
                {
                    rij.AsSpan(van, uit.Length).CopyTo(uit);
                    Trek(andere, van, uit);
                }
            );

    /// <summary>The places of two sets that are in none of others.</summary>
    public Verzameling EenVan(Vector<ulong>[] a, Vector<ulong>[] b, params Vector<ulong>[][] zonder) =>
        Vul(
            (van, uit) =>
            {
                a.AsSpan(van, uit.Length).CopyTo(uit);
                Bitrij.Voeg(b.AsSpan(van, uit.Length), uit);
                Trek(zonder, van, uit);
            }
        );

    /// <summary>All places but those of a set, and but those of a second one that are not in a third.</summary>
    public Verzameling Behalve(Vector<ulong>[] rij, Vector<ulong>[] tweede, Vector<ulong>[] derde) =>
        Vul(
            (van, uit) =>
            {
                Bitrij.Zonder(tweede.AsSpan(van, uit.Length), derde.AsSpan(van, uit.Length), uit);
                Bitrij.Voeg(rij.AsSpan(van, uit.Length), uit);
                Bitrij.Zonder(_alle.AsSpan(van, uit.Length), uit, uit);
            }
        );

    /// <summary>The places for which a block is filled.</summary>
    public Verzameling Gevuld(Vulling vulling) =>
        Vul(
            (van, uit) =>
            {
                vulling(van, uit);
                Bitrij.Samen(uit, _alle.AsSpan(van, uit.Length), uit);
            }
        );

    /// <summary>The places with one of these codes of groep, locatie or aanbieder.</summary>
    public Vector<ulong>[] MetCodes(IEnumerable<string> codes)
    {
        var rij = ruimte.Rij();
        foreach (var plek in codes.SelectMany(index.MetCode))
        {
            Bitrij.Zet(rij, plek);
        }

        return rij;
    }

    private Verzameling Vul(Vulling vulling) => Verzameling.Uit(ruimte.Blok(), vulling);

    /// <summary>Takes sets away.</summary>
    private static void Trek(Vector<ulong>[][] rijen, int van, Span<Vector<ulong>> uit)
    {
        foreach (var rij in rijen)
        {
            Bitrij.Zonder(uit, rij.AsSpan(van, uit.Length), uit);
        }
    }
}
