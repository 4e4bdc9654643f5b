using System.Numerics;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>The counts of one breakdown value in one period, over all regions.</summary>
internal sealed record Aantallenrij(
    Grenstabel Tabel,
    bool Noemer,
    string Uitsplitsing,
    IReadOnlyList<(Celsleutel Sleutel, Telling Telling)> Cellen
)
{
    private const int MinstensRegios = 2;

    /// <summary>Period, unit, and the value of each region.</summary>
    public string Afdruk { get; } =
        string.Join(
            ';',
            Cellen
                .OrderBy(c => c.Sleutel.Regio, StringComparer.Ordinal)
                .Select(c => $"{c.Sleutel.Regio}={Waarde(c.Telling, Noemer)}")
                .Prepend($"{Cellen[0].Sleutel.Periode.Code} {Keer(Tabel, Noemer, Cellen[0].Telling)}")
        );

    /// <summary>
    /// Whether two rows with the same values count the same people: the noemers of one table do, and what has the same name or is a
    /// noemer elsewhere does when it agrees in at least two regions. A row that is zero everywhere proves nothing.
    /// </summary>
    public bool ZelfdeMensen(Aantallenrij ander)
    {
        if (ReferenceEquals(Tabel, ander.Tabel))
        {
            return Noemer && ander.Noemer;
        }
        var spreekt =
            Cellen.Count(c => c.Sleutel.Regio != Meetrij.Alle) >= MinstensRegios
            && Cellen.Any(c => !Waarde(c.Telling, Noemer).IsZero);
        return spreekt && (Noemer || ander.Noemer || Uitsplitsing == ander.Uitsplitsing);
    }

    private static BigInteger Waarde(Telling telling, bool noemer) => noemer ? telling.Noemer!.Value : telling.Teller;

    private static long Keer(Grenstabel tabel, bool noemer, Telling telling) => noemer ? 1 : tabel.Eenheid(telling);
}
