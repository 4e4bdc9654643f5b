using System.Collections.Immutable;

namespace Regiotafel.Cijfers.Grens;

/// <summary>A relation that a reader knows: the sum of cells, each so many times, is zero, or at most zero.</summary>
/// <param name="Totalen">Cells that are coarsened when the relation gives a count away.</param>
internal sealed record Verband(ImmutableArray<(int Cel, long Keer)> Termen, bool Gelijk, ImmutableArray<int> Totalen)
{
    /// <summary>Parts that add up to a whole.</summary>
    public static Verband Som(IEnumerable<int> delen, int geheel) =>
        new(Tel([.. delen.Select(d => (d, 1L)), (geheel, -1L)]), true, [geheel]);

    /// <summary>A part that is at most the whole.</summary>
    public static Verband Deel(int deel, int geheel) => new(Tel([(deel, 1L), (geheel, -1L)]), false, [geheel]);

    /// <summary>A stand that follows from the one before and from flows.</summary>
    public static Verband Brug(int nu, int vorige, IEnumerable<int> erbij, IEnumerable<int> eraf)
    {
        var termen = Tel([(nu, -1L), (vorige, 1L), .. erbij.Select(c => (c, 1L)), .. eraf.Select(c => (c, -1L))]);
        return new(termen, true, [.. termen.Select(t => t.Cel)]);
    }

    /// <summary>The parts of a sum; empty for another relation.</summary>
    public IEnumerable<int> Delen =>
        Gelijk ? Termen.Where(t => t.Keer == 1 && !Totalen.Contains(t.Cel)).Select(t => t.Cel) : [];

    /// <summary>Whether it holds for these values.</summary>
    public bool Klopt(Func<int, long> waarde)
    {
        var som = Termen.Sum(t => t.Keer * waarde(t.Cel));
        return Gelijk ? som == 0 : som <= 0;
    }

    // A cell may stand in it more than once, when two tables count the same people.
    private static ImmutableArray<(int Cel, long Keer)> Tel(IEnumerable<(int Cel, long Keer)> termen) =>
        [.. termen.GroupBy(t => t.Cel).Select(g => (g.Key, g.Sum(t => t.Keer))).Where(t => t.Item2 != 0)];
}
