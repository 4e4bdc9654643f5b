using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Tests.Cijfers.Voorbeeldland;

/// <summary>The delivery of an invented country in a folder of its own, and what is computed from it; gone after the test.</summary>
public sealed class Proefland : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("proefland-");

    /// <summary>As few claim lines as can be, unless asked otherwise.</summary>
    public Proefland(int regios, long zaad, long declaraties = 0)
    {
        declaraties = declaraties == 0 ? Voorbeeldlevering.MinsteDeclaraties(regios, zaad) : declaraties;
        Assert.True(Voorbeeldlevering.Maak(new(regios, declaraties, zaad, Levering), default));
    }

    public string Levering => Path.Combine(_map.FullName, "levering");

    /// <summary>Every file with its bytes, by name.</summary>
    public SortedDictionary<string, byte[]> Bestanden() =>
        new(
            Directory.EnumerateFiles(Levering).ToDictionary(p => Path.GetFileName(p), File.ReadAllBytes),
            StringComparer.Ordinal
        );

    /// <summary>The rows of all editions, and the lines of the screening report.</summary>
    public (Dictionary<string, string[]> Metingen, string[] Bevindingen) Reken() =>
        Reken(Levering, Path.Combine(_map.FullName, "uit"));

    public static (Dictionary<string, string[]> Metingen, string[] Bevindingen) Reken(string levering, string uit)
    {
        var afloop = Cijferloop.Voer(new(levering, uit, Cijferloop.Edities, null, 2), _ => { }, default);
        Assert.Equal(Cijferafloop.Klaar, afloop);
        var rijen = Cijferloop
            .Edities.SelectMany(e =>
                File.ReadLines(Path.Combine(uit, e, "metingen.csv"))
                    .Skip(1)
                    .Select(r => (Editie: e, Velden: r.Split(';')))
            )
            .ToDictionary(
                r => $"{r.Editie};{string.Join(';', r.Velden.Take(5))}",
                r => r.Velden,
                StringComparer.Ordinal
            );
        return (rijen, File.ReadAllLines(Path.Combine(uit, "screening.csv"))[1..]);
    }

    /// <summary>How much of each amount and mean of an edition comes from each provider.</summary>
    internal IReadOnlyList<Bijdragerij> Bijdragen(string editie) =>
        Berekening
            .Voer(new Mapbron(Levering), [], [editie], 2, bijdragen: true, _ => true, _ => { }, default)!
            .Bijdragen[editie];

    public void Dispose() => _map.Delete(recursive: true);
}
