using Regiotafel.Plannen.Deur;
using Regiotafel.Regioplan.Deur;

namespace Regiotafel.Regioplan.Projecten;

/// <summary>
/// What a plan of one edition tells of projects, sessions and the timeline. What stands where follows from the years alone, so that
/// the same plan is made on another day.
/// </summary>
/// <param name="Projecten">Those that touch the edition or the year before it.</param>
internal sealed record Planprojecten(
    string Editie,
    IReadOnlyList<Projectblad> Projecten,
    IReadOnlyList<Plansessie> Sessies,
    IReadOnlyList<Planpunt> Tijdlijn
)
{
    /// <summary>Begun before the edition: what was reached.</summary>
    public IReadOnlyList<Projectblad> Terugblik => [.. Projecten.Where(p => p.Van < Begin)];

    /// <summary>Not ended, and going on into the edition: what is aimed at.</summary>
    public IReadOnlyList<Projectblad> Vooruitblik =>
        [
            .. Projecten.Where(p =>
                p.Staat is Projectstaat.Verkenning or Projectstaat.Loopt && (p.Tot is null || p.Tot >= Begin)
            ),
        ];

    /// <summary>In the spotlight.</summary>
    public IReadOnlyList<Projectblad> Uitgelicht => [.. Projecten.Where(p => p.Uitgelicht)];

    /// <summary>Nothing of it is known.</summary>
    public bool IsLeeg => Projecten.Count == 0 && Sessies.Count == 0 && Tijdlijn.Count == 0;

    /// <summary>Something of it is invented for a demonstration.</summary>
    public bool IsVoorbeeld =>
        Projecten.Any(p => p.IsVoorbeeld) || Sessies.Any(s => s.IsVoorbeeld) || Tijdlijn.Any(p => p.IsVoorbeeld);

    private int Begin => Jaar(Editie);

    /// <summary>A plan without any.</summary>
    public static Planprojecten Leeg(string editie) => new(editie, [], [], []);

    /// <summary>Takes what belongs to an edition.</summary>
    /// <param name="editie">2024-2025.</param>
    public static Planprojecten Kies(string editie, IReadOnlyList<Projectblad> projecten, Plannetwerk netwerk)
    {
        var begin = Jaar(editie);
        return new(
            editie,
            [.. projecten.Where(p => p.Van <= begin + 1 && (p.Tot is null || p.Tot >= begin - 1))],
            [.. netwerk.Sessies.Where(s => s.Datum.Year >= begin - 1 && s.Datum.Year <= begin + 1)],
            [.. netwerk.Punten.Where(p => p.Jaar <= begin + 1)]
        );
    }

    private static int Jaar(string editie) =>
        int.Parse(editie.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
}
