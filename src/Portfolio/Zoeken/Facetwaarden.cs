using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>
/// Per choice of a facet: how many places would fit when this choice stood in the place of what is chosen now for the
/// same criterion, and the rest stayed. Those are the places that fit now, or have their only point in that criterion, and
/// have the value of the choice.
/// </summary>
internal sealed class Facetwaarden
{
    private readonly Groep[] _groepen;
    private readonly Vector<ulong>[] _werk;
    private readonly (int Nummer, ulong Bits)[] _gevuld;

    public Facetwaarden(Zoekindex index, List<Maat> maten, IReadOnlyList<Facet> facetten, Werkruimte ruimte)
    {
        (_werk, _gevuld) = (ruimte.Blok(), new (int, ulong)[Bitrij.Blok * Vector<ulong>.Count]);
        Aantallen = new int[facetten.Count];
        _groepen =
        [
            .. facetten
                .Select((f, i) => (Maat: maten.Find(m => m.Criterium == Naam(f)), Keuze: Lees(index, f, i)))
                .GroupBy(f => f.Maat, f => f.Keuze)
                .Select(g => new Groep(g.Key, [.. g])),
        ];
    }

    /// <summary>Per facet, in the order asked.</summary>
    public int[] Aantallen { get; }

    /// <summary>Counts the places of the block at hand.</summary>
    public void Tel(Weging weging)
    {
        foreach (var (maat, keuzes) in _groepen)
        {
            var gevuld = Vrij(weging, maat);
            if (gevuld.IsEmpty)
            {
                continue;
            }

            foreach (var keuze in keuzes)
            {
                Aantallen[keuze.Nummer] += keuze.Wel is { } wel
                    ? Met(gevuld, Woorden(weging, wel))
                    : Zonder(gevuld, Woorden(weging, keuze.Niet!), Woorden(weging, keuze.Evenmin!));
            }
        }
    }

    /// <summary>The places that fit on every criterion but one: few, so only the words that hold any.</summary>
    private ReadOnlySpan<(int Nummer, ulong Bits)> Vrij(Weging weging, Maat? maat)
    {
        var rij = _werk.AsSpan(0, weging.Lengte);
        rij.Clear();
        foreach (var deel in (ReadOnlySpan<Verzameling?>)[maat?.Niet, maat?.Onbekend])
        {
            if (deel is not null)
            {
                Bitrij.Voeg(deel.Nu, rij);
            }
        }

        Bitrij.Samen(weging.EenPunt, rij, rij);
        Bitrij.Voeg(weging.Past, rij);
        var woorden = MemoryMarshal.Cast<Vector<ulong>, ulong>(rij);
        var aantal = 0;
        for (var i = 0; i < woorden.Length; i++)
        {
            if (woorden[i] != 0)
            {
                _gevuld[aantal++] = (i, woorden[i]);
            }
        }

        return _gevuld.AsSpan(0, aantal);
    }

    private static ReadOnlySpan<ulong> Woorden(Weging weging, Vector<ulong>[] rij) =>
        MemoryMarshal.Cast<Vector<ulong>, ulong>(rij.AsSpan(weging.Van, weging.Lengte));

    private static int Met(ReadOnlySpan<(int Nummer, ulong Bits)> gevuld, ReadOnlySpan<ulong> wel)
    {
        var som = 0;
        foreach (var (nummer, bits) in gevuld)
        {
            som += BitOperations.PopCount(bits & wel[nummer]);
        }

        return som;
    }

    private static int Zonder(
        ReadOnlySpan<(int Nummer, ulong Bits)> gevuld,
        ReadOnlySpan<ulong> niet,
        ReadOnlySpan<ulong> evenmin
    )
    {
        var som = 0;
        foreach (var (nummer, bits) in gevuld)
        {
            som += BitOperations.PopCount(bits & ~(niet[nummer] | evenmin[nummer]));
        }

        return som;
    }

    private static string Naam(Facet facet) =>
        facet.Criterium is "VRZ" or "CON" ? $"{facet.Criterium}.{facet.Code}" : facet.Criterium;

    private static Keuze Lees(Zoekindex index, Facet facet, int nummer)
    {
        var code = facet.Code;
        switch (facet.Criterium)
        {
            case "FIN" or "PRO" or "LEV" or "VRZ":
                return new(nummer, index.Rij(facet.Criterium.ToLowerInvariant(), code));
            case "CON":
                return new(nummer, null, index.Rij("sluit_uit", code), index.Rij("in_overleg", code));
            case "GES":
                return new(nummer, null, index.Rij("ges", code == "m" ? "vrouwen" : "mannen"), index.Leeg);
            case "LFT":
                var grens = code.Split('-').Select(g => int.Parse(g, CultureInfo.InvariantCulture)).ToArray();
                return new(nummer, null, index.MinimumBoven(grens[0]), index.MaximumOnder(grens[1]));
            default:
                throw new ArgumentOutOfRangeException(nameof(facet), facet, "no facet of this criterion");
        }
    }

    /// <summary>A choice: the places that have a value, or those that have neither of two.</summary>
    private sealed record Keuze(
        int Nummer,
        Vector<ulong>[]? Wel,
        Vector<ulong>[]? Niet = null,
        Vector<ulong>[]? Evenmin = null
    );

    /// <summary>The choices of one criterion, with what the search asks of it now.</summary>
    private sealed record Groep(Maat? Maat, Keuze[] Keuzes);
}
