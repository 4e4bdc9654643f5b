using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>What a version changed, section by section: why, what stood there and what stands there now.</summary>
internal static class Wijzigingslijst
{
    /// <summary>Without the words of versions that were withdrawn since: that something changed stays, what stood there goes.</summary>
    public static IReadOnlyList<Planwijziging> Zonder(
        IReadOnlyList<Planwijziging> wijzigingen,
        IReadOnlySet<int> ingetrokken
    ) =>
        [
            .. wijzigingen.Select(w =>
                w with
                {
                    Was = ingetrokken.Contains(w.Tegen > 0 ? w.Tegen : w.Versie - 1) ? "" : w.Was,
                    Wordt = ingetrokken.Contains(w.Versie) ? "" : w.Wordt,
                }
            ),
        ];

    /// <param name="vorige">The version that readers have now; null when there is none.</param>
    /// <param name="ingetrokken">Numbers of versions whose words may not come along with those of the version before.</param>
    public static IReadOnlyList<Planwijziging> Maak(
        Sjabloon sjabloon,
        Plan plan,
        (int Nummer, Bevrorenplan Plan)? vorige,
        IReadOnlySet<int> ingetrokken,
        IReadOnlyDictionary<string, string> teksten
    )
    {
        if (vorige is not { } oud)
        {
            return [];
        }
        var nieuw = sjabloon
            .Secties.Select(v =>
                (
                    Vorm: v,
                    Was: oud.Plan.Secties.GetValueOrDefault(v.Code, ""),
                    Wordt: teksten.GetValueOrDefault(v.Code, "")
                )
            )
            .Where(s => s.Was != s.Wordt)
            .Select(s => Regel(plan, s.Vorm.Titel, s.Was, s.Wordt) with { Tegen = oud.Nummer })
            .ToList();
        if (nieuw.Count == 0)
        {
            nieuw.Add(new(plan.Nummer, plan.Vanaf!.Value, plan.Noot, "", "") { Tegen = oud.Nummer });
        }
        return [.. nieuw, .. Zonder(oud.Plan.Wijzigingen, ingetrokken)];
    }

    private static Planwijziging Regel(Plan plan, string titel, string was, string wordt)
    {
        var verschil = Tekstverschil.Tussen(was, wordt);
        return new(
            plan.Nummer,
            plan.Vanaf!.Value,
            $"{titel}: {plan.Noot}",
            Regels(verschil, Verschilsoort.Weg),
            Regels(verschil, Verschilsoort.Nieuw)
        );
    }

    private static string Regels(IReadOnlyList<Verschilregel> verschil, Verschilsoort soort) =>
        string.Join('\n', verschil.Where(r => r.Soort == soort && r.Tekst.Length > 0).Select(r => r.Tekst));
}
