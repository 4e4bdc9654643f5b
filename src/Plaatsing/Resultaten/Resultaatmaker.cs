using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Ketens;
using Regiotafel.Plaatsing.Knelpunten;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Resultaten;

/// <summary>Puts an answer of the solver into the words of the contract.</summary>
internal static class Resultaatmaker
{
    /// <summary>The result without a cap on chains.</summary>
    public static Resultaat Maak(Bogenset bogen, Oplossing oplossing)
    {
        var stappen = Stappen(bogen, oplossing.Naar);
        var vrij = bogen.Instantie.Groepen.ToDictionary(g => g.Code, g => g.Vrij, StringComparer.Ordinal);
        return Maak(bogen, oplossing, Ketenverdeling.Verdeel(stappen, g => vrij[g]), null, oplossing.Grens());
    }

    /// <param name="waarde">The division that is given; its potentials prove the bound of the problem without a cap.</param>
    public static Resultaat Maak(
        Bogenset bogen,
        Oplossing waarde,
        IReadOnlyList<Ketenregel> ketens,
        int? maxKeten,
        ReadOnlySpan<long> grens
    )
    {
        var tien = waarde.Waarde();
        var (getoond, bound) = (tien[..Niveaus.Getoond], grens[..Niveaus.Getoond].ToArray());
        return new(
            bogen.Instantie.Naam,
            bogen.Instantie.Datum,
            maxKeten,
            Stappen(bogen, waarde.Naar),
            ketens,
            getoond,
            tien[Niveaus.Loting],
            bound,
            [.. bound.Zip(getoond, (b, w) => b - w)],
            bound.SequenceEqual(getoond),
            Knelpuntzoeker.Zoek(bogen),
            Certificaat(bogen, waarde)
        );
    }

    /// <summary>Who goes where, in ordinal order of code.</summary>
    public static IReadOnlyList<Stap> Stappen(Bogenset bogen, Boog?[] naar)
    {
        var (zoekvragen, groepen) = (bogen.Instantie.Zoekvragen, bogen.Instantie.Groepen);
        return
        [
            .. Enumerable
                .Range(0, naar.Length)
                .Where(z => naar[z] is not null)
                .Select(z => new Stap(
                    zoekvragen[z].Code,
                    zoekvragen[z].HuidigeGroep,
                    groepen[naar[z]!.Value.Groep].Code
                )),
        ];
    }

    private static Certificaat Certificaat(Bogenset bogen, Oplossing oplossing)
    {
        var zoekvragen = new Dictionary<string, long[]>(StringComparer.Ordinal);
        var groepen = new Dictionary<string, long[]>(StringComparer.Ordinal);
        for (var z = 0; z < bogen.Huidig.Length; z++)
        {
            Noem(zoekvragen, bogen.Instantie.Zoekvragen[z].Code, oplossing.U(z));
        }
        for (var g = 0; g < bogen.Plekken.Length; g++)
        {
            Noem(groepen, bogen.Instantie.Groepen[g].Code, oplossing.V(g));
        }
        return new(zoekvragen, groepen);
    }

    private static void Noem(Dictionary<string, long[]> lijst, string code, ReadOnlySpan<long> waarde)
    {
        if (waarde.ContainsAnyExcept(0L))
        {
            lijst[code] = waarde.ToArray();
        }
    }
}
