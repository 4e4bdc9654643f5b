using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>Changes single values in the rows of a book, in place; a guard that does not fit leaves its row alone.</summary>
internal sealed class Waardewijziging(Rijboek boek)
{
    private readonly HashSet<(string Soort, string Sleutel, string Kolom)> verbeterd = [];

    public IReadOnlyList<Correctieafloop> Voer(IReadOnlyList<Correctie> correcties)
    {
        var plaatsen = correcties
            .Select(c => c.Soort)
            .Distinct(StringComparer.Ordinal)
            .Select(Contract.Van)
            .ToDictionary(s => s.Naam, s => boek.Van(s).ToDictionary(r => Sleutel(s, r)), StringComparer.Ordinal);
        return [.. correcties.Select(c => new Correctieafloop(c.Hash, Pas(plaatsen[c.Soort], c), 1)).Select(Tel)];
    }

    /// <summary>The key of a row as one text.</summary>
    public static string Sleutel(Soort soort, string[] rij) =>
        string.Join('\u001f', soort.Sleutel.Select(k => rij[k.Nummer]));

    private static Correctieafloop Tel(Correctieafloop afloop) =>
        afloop.Uitkomst == Correctieuitkomst.Toegepast ? afloop : afloop with { Rijen = 0 };

    private Correctieuitkomst Pas(Dictionary<string, string[]> rijen, Correctie correctie)
    {
        var soort = Contract.Van(correctie.Soort);
        var kolom = soort[correctie.Kolom];
        var sleutel = string.Join(
            '\u001f',
            soort.Sleutel.Select((k, i) => Waardevorm.Canoniek(k, correctie.Sleutel[i]))
        );
        if (!rijen.TryGetValue(sleutel, out var rij))
        {
            return Correctieuitkomst.NietGevonden;
        }
        if (verbeterd.Contains((soort.Naam, sleutel, kolom.Naam)))
        {
            return Correctieuitkomst.AlVerbeterd;
        }
        if (rij[kolom.Nummer] != Waardevorm.Canoniek(kolom, correctie.Verwacht))
        {
            return Correctieuitkomst.BronHersteld;
        }
        var was = rij[kolom.Nummer];
        rij[kolom.Nummer] = Waardevorm.Canoniek(kolom, correctie.Wordt);
        if (BlijftAanvaard(soort, rij))
        {
            verbeterd.Add((soort.Naam, sleutel, kolom.Naam));
            return Correctieuitkomst.Toegepast;
        }
        rij[kolom.Nummer] = was;
        return Correctieuitkomst.PastNiet;
    }

    // What the screening judges over more than one column: a changed row must not vanish into quarantine.
    private bool BlijftAanvaard(Soort soort, string[] rij)
    {
        if (
            soort is { Begin: { } begin, Eind: { } eind }
            && rij[eind.Nummer].Length > 0
            && string.CompareOrdinal(rij[eind.Nummer], rij[begin.Nummer]) < 0
        )
        {
            return false;
        }
        var codes = Contract.Van("prestatiecodes");
        return soort.Naam != "declaraties"
            || !boek.Rijen.ContainsKey(codes)
            || boek.Van(codes)
                .Any(c =>
                    c[codes["prestatiecode"].Nummer] == rij[soort["prestatiecode"].Nummer]
                    && rij[soort["startdatum"].Nummer].StartsWith(c[codes["jaar"].Nummer], StringComparison.Ordinal)
                );
    }
}
