namespace Regiotafel.Regioplan.Overgenomen.Regels;

/// <summary>Holds a printed plan against the others: the same fact, the same definition, the same mean.</summary>
internal static class Documentregels
{
    public static IEnumerable<Bevinding> Van(Gedruktplan plan, IReadOnlyList<Gedruktplan> alle) =>
        plan
            .Feiten.SelectMany(f => Feit(f, alle.Where(p => p != plan)))
            .Concat(
                plan.Cijfers.Where(c => c.IsGemiddelde)
                    .SelectMany(c => alle.Where(p => p != plan).Select(ander => Gemiddelde(c, ander)))
                    .OfType<Bevinding>()
            );

    /// <summary>Plans that say the same of one thing agree; what is counted another way is a break. Those that differ alike are one finding.</summary>
    public static IEnumerable<Bevinding> Feit(Gedruktfeit feit, IEnumerable<Gedruktplan> anderen) =>
        anderen
            .SelectMany(ander =>
                ander.Feiten.Where(f => f.Onderwerp == feit.Onderwerp).Select(f => (f.Waarde, ander.Titel))
            )
            .Where(daar => daar.Waarde != feit.Waarde)
            .GroupBy(daar => daar.Waarde, daar => daar.Titel)
            .Select(daar => Verschil(feit, daar.Key, string.Join(" en ", daar)));

    private static Bevinding Verschil(Gedruktfeit feit, string daar, string titels)
    {
        var zin = $"Hier: {feit.Waarde}. In {titels}: {daar}.";
        return feit.IsDefinitie
            ? new(
                "definitie",
                Bevindingsoort.Breuk,
                feit.Onderwerp,
                $"{zin} De cijfers zijn niet met elkaar te vergelijken, ook al heten ze hetzelfde.",
                feit.Plaats
            )
            : new("feit", Bevindingsoort.Tegenspraak, feit.Onderwerp, zin, feit.Plaats);
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
