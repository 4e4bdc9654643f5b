using System.Globalization;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>
/// Which prints of a version there must be: one of its publication, and one of each withdrawal since whose words it quoted. A print
/// that is gone would bring such words back; one that was put beside them would be read in their place.
/// </summary>
internal static class Drukkencontrole
{
    private static readonly Vastsoort[] Gepubliceerd = Enum.GetValues<Vastsoort>();

    /// <summary>Withdrawing waits for no printer.</summary>
    private static readonly Vastsoort[] Herdrukt = [.. Gepubliceerd.Where(s => s != Vastsoort.Pdf)];

    /// <summary>A sentence, without the name of the version, for each that is wrong.</summary>
    /// <param name="bestanden">Those of this version.</param>
    /// <param name="ingetrokken">Of this plan: number of the version, and when.</param>
    public static IReadOnlyList<string> Bezwaren(
        Openbaarplan plan,
        IReadOnlyList<Vastbestand> bestanden,
        IReadOnlyList<(int Nummer, DateTime Op)> ingetrokken
    )
    {
        if (bestanden.Count == 0)
        {
            return ["er is geen enkel bestand van bewaard."];
        }
        var (moeten, er) = (Momenten(plan, ingetrokken), bestanden.ToLookup(b => b.Druk));
        var uit = new List<string>();
        foreach (var druk in Enumerable.Range(1, moeten.Count).Union(er.Select(d => d.Key)).Order())
        {
            var deze = er[druk].ToList();
            if (druk > moeten.Count || deze.Exists(b => b.Op != moeten[druk - 1]))
            {
                uit.Add(Zin(druk, "hoort bij geen publicatie en bij geen intrekking."));
                continue;
            }
            var weg = (druk == 1 ? Gepubliceerd : Herdrukt).Except(deze.Select(b => b.Soort)).ToList();
            uit.AddRange(
                weg.Count == 0 ? []
                : deze.Count == 0 ? [Zin(druk, "ontbreekt.")]
                : weg.Select(s => Zin(druk, $"mist {s.ToString().ToLowerInvariant()}."))
            );
        }
        return uit;
    }

    private static List<DateTime> Momenten(Openbaarplan plan, IReadOnlyList<(int Nummer, DateTime Op)> ingetrokken)
    {
        var wijzigingen = Bevrorenplan.Lees(plan.Inhoud).Wijzigingen;
        var zelf = ingetrokken.Where(i => i.Nummer == plan.Nummer).Select(i => (DateTime?)i.Op).SingleOrDefault();
        var uit = new List<DateTime> { plan.Op };
        foreach (var (_, op) in ingetrokken.Where(i => i.Nummer < plan.Nummer).OrderBy(i => i.Op))
        {
            var weg = ingetrokken.Where(i => i.Op <= op).Select(i => i.Nummer).ToHashSet();
            if (!(zelf <= op) && !wijzigingen.SequenceEqual(Wijzigingslijst.Zonder(wijzigingen, weg)))
            {
                uit.Add(op);
            }
        }
        return uit;
    }

    private static string Zin(int druk, string wat) =>
        string.Create(CultureInfo.InvariantCulture, $"druk {druk} {wat}");
}
