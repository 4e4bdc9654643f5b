using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>What a version changed: why, what stood there and what stands there now, as readers saw and see it.</summary>
internal static class Wijzigingslijst
{
    private const string Weg = "Deze versie is ingetrokken.";

    /// <summary>
    /// Without the words of versions that were withdrawn since, their reasons too: that something changed stays, what stood there goes.
    /// </summary>
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
                    Reden = ingetrokken.Contains(w.Versie) ? Weg : w.Reden,
                }
            ),
        ];

    /// <param name="vorige">The version that readers have now, and its list; null when there is none.</param>
    /// <param name="ingetrokken">Numbers of versions whose words may not come along with that list.</param>
    public static IReadOnlyList<Planwijziging> Maak(
        Sjabloon sjabloon,
        Plan plan,
        (int Nummer, Gelezenversie Versie, IReadOnlyList<Planwijziging> Lijst)? vorige,
        IReadOnlySet<int> ingetrokken,
        Gelezenversie nu
    )
    {
        if (vorige is not { } oud)
        {
            // All that went before it is withdrawn, or it is the first.
            return plan.Noot.Length == 0 ? [] : [Regel(plan, plan.Noot)];
        }
        var nieuw = sjabloon
            .Secties.Select(v =>
                (
                    v.Titel,
                    Was: oud.Versie.Secties.GetValueOrDefault(v.Code, ""),
                    Wordt: nu.Secties.GetValueOrDefault(v.Code, "")
                )
            )
            .Where(s => s.Was != s.Wordt)
            .Select(s => Regel(plan, s.Titel, s.Was, s.Wordt))
            .ToList();
        if (oud.Versie.Cijfers != nu.Cijfers)
        {
            nieuw.Add(Regel(plan, $"Cijfers: {plan.Noot}") with { Was = oud.Versie.Cijfers, Wordt = nu.Cijfers });
        }
        if (oud.Versie.Projecten != nu.Projecten)
        {
            nieuw.Add(Regel(plan, $"Projecten, sessies of tijdlijn: {plan.Noot}"));
        }
        if (nieuw.Count == 0)
        {
            nieuw.Add(Regel(plan, plan.Noot));
        }
        return [.. nieuw.Select(w => w with { Tegen = oud.Nummer }), .. Zonder(oud.Lijst, ingetrokken)];
    }

    private static Planwijziging Regel(Plan plan, string reden) => new(plan.Nummer, plan.Vanaf!.Value, reden, "", "");

    private static Planwijziging Regel(Plan plan, string titel, string was, string wordt)
    {
        var verschil = Tekstverschil.Tussen(was, wordt);
        return Regel(plan, $"{titel}: {plan.Noot}") with
        {
            Was = Regels(verschil, Verschilsoort.Weg),
            Wordt = Regels(verschil, Verschilsoort.Nieuw),
        };
    }

    private static string Regels(IReadOnlyList<Verschilregel> verschil, Verschilsoort soort) =>
        string.Join('\n', verschil.Where(r => r.Soort == soort && r.Tekst.Length > 0).Select(r => r.Tekst));
}
