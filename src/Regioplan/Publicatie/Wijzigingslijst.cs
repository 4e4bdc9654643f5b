using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>What a version changed, section by section: why, what stood there and what stands there now.</summary>
internal static class Wijzigingslijst
{
    /// <param name="vorige">The version before this one; null for the first.</param>
    public static IReadOnlyList<Planwijziging> Maak(
        Sjabloon sjabloon,
        Plan plan,
        Bevrorenplan? vorige,
        IReadOnlyDictionary<string, string> teksten
    )
    {
        if (vorige is null)
        {
            return [];
        }
        var nieuw = sjabloon
            .Secties.Select(v =>
                (
                    Vorm: v,
                    Was: vorige.Secties.GetValueOrDefault(v.Code, ""),
                    Wordt: teksten.GetValueOrDefault(v.Code, "")
                )
            )
            .Where(s => s.Was != s.Wordt)
            .Select(s => Regel(plan, s.Vorm.Titel, s.Was, s.Wordt))
            .ToList();
        if (nieuw.Count == 0)
        {
            nieuw.Add(new(plan.Nummer, plan.Vanaf!.Value, plan.Noot, "", ""));
        }
        return [.. nieuw, .. vorige.Wijzigingen];
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
