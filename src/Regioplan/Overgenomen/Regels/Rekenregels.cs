using System.Globalization;

namespace Regiotafel.Regioplan.Overgenomen.Regels;

/// <summary>Lays printed figures next to each other: do parts add up, does a ratio follow from its counts.</summary>
internal static class Rekenregels
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static IEnumerable<Bevinding> Van(Gedruktplan plan) =>
        plan
            .Optellingen.Select(o => Telt(plan, o))
            .Concat(plan.Verhoudingen.GroupBy(v => v.Uitkomst).Select(g => Volgt(plan, [.. g])));

    public static Bevinding Telt(Gedruktplan plan, Optelling optelling)
    {
        var geheel = plan.Cijfer(optelling.Geheel);
        var delen = optelling.Delen.Select(plan.Cijfer).ToList();
        var som = delen.Sum(d => d.Waarde);
        var schrijf = string.Join(" + ", delen.Select(d => d.Gedrukt));
        var zin =
            som == geheel.Waarde
                ? $"{schrijf} is {Getal(som)}, zoals gedrukt."
                : $"{schrijf} is {Getal(som)}. Gedrukt is {geheel.Gedrukt}: {Getal(Math.Abs(som - geheel.Waarde))} {(som > geheel.Waarde ? "minder" : "meer")}. "
                    + "Wie in twee vormen zorg krijgt, kan dubbel geteld zijn.";
        return new(
            "optelling",
            som == geheel.Waarde ? Bevindingsoort.Klopt : Bevindingsoort.TeltNietOp,
            geheel.Wat,
            zin,
            geheel.Plaats
        );
    }

    /// <summary>A ratio is right when one of the ways to form it gives what was printed.</summary>
    public static Bevinding Volgt(Gedruktplan plan, IReadOnlyList<Verhouding> wegen)
    {
        var uitkomst = plan.Cijfer(wegen[0].Uitkomst);
        var pogingen = wegen.Select(w => Poging(plan, w)).ToList();
        var goed = pogingen.Where(p => Math.Round(p.Waarde, MidpointRounding.AwayFromZero) == uitkomst.Waarde).ToList();
        var zin =
            goed.Count > 0
                ? $"{goed[0].Weg} is {Getal(goed[0].Waarde)}, gedrukt als {uitkomst.Gedrukt}."
                : $"Gedrukt is {uitkomst.Gedrukt}. {string.Join(' ', pogingen.Select(p => $"{p.Weg} is {Getal(p.Waarde)}."))} "
                    + "Geen van beide geeft, afgerond, het gedrukte getal. Het kan over een heel jaar gaan in plaats van over één dag.";
        return new(
            "verhouding",
            goed.Count > 0 ? Bevindingsoort.Klopt : Bevindingsoort.Tegenspraak,
            uitkomst.Wat,
            zin,
            uitkomst.Plaats
        );
    }

    private static (string Weg, decimal Waarde) Poging(Gedruktplan plan, Verhouding weg)
    {
        var teller = plan.Cijfer(weg.Teller);
        var noemers = weg.Noemers.Select(plan.Cijfer).ToList();
        var noemer =
            noemers.Count == 1 ? noemers[0].Gedrukt : $"({string.Join(" + ", noemers.Select(n => n.Gedrukt))})";
        return (
            $"{teller.Gedrukt} van {noemer} per {Getal(weg.Schaal)}",
            teller.Waarde * weg.Schaal / noemers.Sum(n => n.Waarde)
        );
    }

    private static string Getal(decimal waarde) => waarde.ToString("#,0.##", Nederlands);
}
