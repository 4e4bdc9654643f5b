using Regiotafel.Cijfers.Voorbeeldland;

namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// Makes the delivery of an invented country with known answers. The same request gives the same bytes; nothing in it is about
/// real people.
/// </summary>
public static class Voorbeeldlevering
{
    public const int MeesteRegios = 31;
    public const long MeesteDeclaraties = 1_000_000_000;

    /// <summary>The fewest claim lines with which a country of so many regions can be told.</summary>
    public static long MinsteDeclaraties(int regios, long zaad) =>
        new Declaratieplan(Landmaker.Maak(regios, zaad), zaad).Minimum;

    /// <summary>Makes the delivery.</summary>
    /// <returns>False when there are fewer claim lines than <see cref="MinsteDeclaraties"/>: then nothing is written.</returns>
    public static bool Maak(Voorbeeldopdracht opdracht, CancellationToken ct)
    {
        var land = Landmaker.Maak(opdracht.Regios, opdracht.Zaad);
        var plan = new Declaratieplan(land, opdracht.Zaad);
        if (opdracht.Declaraties < plan.Minimum)
        {
            return false;
        }
        Directory.CreateDirectory(opdracht.Uit);
        new Leveringsmap(opdracht.Uit, land, opdracht.Zaad).Schrijf(plan, opdracht.Declaraties, ct);
        return true;
    }
}
