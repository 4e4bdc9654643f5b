namespace Regiotafel.Regioplan.Overgenomen.Regels;

/// <summary>Holds a printed plan against the others: the same fact, the same definition, the same mean.</summary>
internal static class Documentregels
{
    public static IEnumerable<Bevinding> Van(Gedruktplan plan, IReadOnlyList<Gedruktplan> alle) =>
        plan
            .Feiten.SelectMany(f => alle.Where(p => p != plan).Select(ander => Feit(f, ander)))
            .Concat(
                plan.Cijfers.Where(c => c.IsGemiddelde)
                    .SelectMany(c => alle.Where(p => p != plan).Select(ander => Gemiddelde(c, ander)))
            )
            .OfType<Bevinding>();

    /// <summary>Two plans that say the same of one thing agree; what is counted another way is a break.</summary>
    public static Bevinding? Feit(Gedruktfeit feit, Gedruktplan ander)
    {
        if (
            ander.Feiten.FirstOrDefault(f => f.Onderwerp == feit.Onderwerp) is not { } daar
            || daar.Waarde == feit.Waarde
        )
        {
            return null;
        }
        return feit.IsDefinitie
            ? new(
                "definitie",
                Bevindingsoort.Breuk,
                feit.Onderwerp,
                $"Hier: {feit.Waarde}. In {ander.Titel}: {daar.Waarde}. De cijfers van beide plannen zijn niet met elkaar te vergelijken, ook al heten ze hetzelfde.",
                feit.Plaats
            )
            : new(
                "feit",
                Bevindingsoort.Tegenspraak,
                feit.Onderwerp,
                $"Hier: {feit.Waarde}. In {ander.Titel}: {daar.Waarde}.",
                feit.Plaats
            );
    }

    /// <summary>All regions together have one mean, whichever plan prints it.</summary>
    public static Bevinding? Gemiddelde(Gedruktcijfer cijfer, Gedruktplan ander) =>
        ander.Cijfers.FirstOrDefault(c =>
            c.IsGemiddelde && c.Indicator == cijfer.Indicator && c.Periode == cijfer.Periode
        )
            is not { } daar
            ? null
        : daar.Waarde == cijfer.Waarde
            ? new(
                "gemiddelde",
                Bevindingsoort.Klopt,
                cijfer.Wat,
                $"Het gemiddelde van {cijfer.Gedrukt} staat ook in {ander.Titel}.",
                cijfer.Plaats
            )
        : new(
            "gemiddelde",
            Bevindingsoort.Tegenspraak,
            cijfer.Wat,
            $"Hier is het gemiddelde {cijfer.Gedrukt}, in {ander.Titel} {daar.Gedrukt}.",
            cijfer.Plaats
        );
}
