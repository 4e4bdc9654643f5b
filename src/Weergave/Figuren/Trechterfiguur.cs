namespace Regiotafel.Weergave.Figuren;

/// <summary>
/// Values against their size, with the limits inside which chance alone explains a difference. What lies outside is named; the own one
/// is large and named. No ranking.
/// </summary>
public sealed record Trechterfiguur : Figuur
{
    public required IReadOnlyList<Trechterstip> Stippen { get; init; }

    /// <summary>In order of noemer; without any there are no curves.</summary>
    public required IReadOnlyList<Trechterlimiet> Limieten { get; init; }

    /// <summary>The value of all together.</summary>
    public required decimal Gemiddelde { get; init; }

    /// <summary>What that value is of.</summary>
    public string Gemiddeldenaam { get; init; } = "gemiddelde";

    /// <summary>Head of the names, such as Regio.</summary>
    public required string Naamkop { get; init; }

    /// <summary>Head of the values, with their unit.</summary>
    public required string Waardekop { get; init; }

    /// <summary>Head of the sizes, such as Inwoners.</summary>
    public required string Noemerkop { get; init; }

    private bool HeeftLimiet => Stippen.Any(stip => stip.Limiet is not null);

    private bool HeeftBand => Stippen.Any(stip => stip.Waarde is { HeeftBand: true });

    public override Figuurtabel Tabel
    {
        get
        {
            IEnumerable<Figuurkolom> band = HeeftBand ? [Bandkop.Minst, Bandkop.Meest] : [];
            IEnumerable<Figuurkolom> grenzen = HeeftLimiet
                ? [new("Grenzen van toeval 95%", IsGetal: false), new("Grenzen van toeval 99,8%", IsGetal: false)]
                : [];
            List<Figuurcel> samen =
            [
                Figuurcel.Van(Gemiddeldenaam),
                Figuurcel.Leeg,
                Cel(Gemiddelde),
                .. HeeftBand ? new[] { Figuurcel.Leeg, Figuurcel.Leeg } : [],
                .. HeeftLimiet ? new[] { Figuurcel.Leeg, Figuurcel.Leeg } : [],
                Figuurcel.Leeg,
            ];
            return new(
                [
                    new(Naamkop, IsGetal: false),
                    new(Noemerkop),
                    new(Waardekop),
                    .. band,
                    .. grenzen,
                    new("Oordeel", IsGetal: false),
                ],
                [.. Stippen.OrderBy(stip => stip.Naam, StringComparer.Ordinal).Select(Cellen), samen]
            );
        }
    }

    internal override bool IsLeeg => Stippen.Count == 0;

    internal override string Uitleg
    {
        get
        {
            var buiten = Stippen
                .Where(stip => stip.Vorm != Puntvorm.Rond || stip.Eigen)
                .OrderBy(stip => stip.Naam, StringComparer.Ordinal);
            var binnen = Stippen.Count(stip => stip is { Vorm: Puntvorm.Rond, Waarde: not null });
            return $"{Gemiddeldenaam}: {Getal(Gemiddelde)}. {binnen} van {Stippen.Count} liggen binnen de grenzen van toeval."
                + string.Concat(
                    buiten.Select(stip =>
                        $" {stip.Naam}: {(stip.Waarde is { } w ? Getal(w.Waarde) : Ontbreekt)}, {stip.Woord}."
                    )
                );
        }
    }

    internal override double Hoogte(Grafiekmaat maat) => maat.IsSmal ? 340 : 360;

    internal override void Teken(Doek doek) => Trechtertekening.Teken(this, doek);

    private Figuurcel[] Grenzen(Trechterlimiet? limiet) =>
        limiet is null
            ? [Figuurcel.Leeg, Figuurcel.Leeg]
            :
            [
                Figuurcel.Van(Tot(limiet.Onder, limiet.Boven)),
                Figuurcel.Van(Tot(limiet.OnderStreng, limiet.BovenStreng)),
            ];

    // One decimal more than the values: else a value just outside would seem to lie on its limit.
    private string Tot(decimal onder, decimal boven) =>
        $"{onder.Getal(Decimalen + 1)} tot {boven.Getal(Decimalen + 1)}";

    private List<Figuurcel> Cellen(Trechterstip stip)
    {
        var waarde = Bandwaarde.Cellen(stip.Waarde, this);
        return
        [
            Figuurcel.Van(stip.Naam),
            Figuurcel.Van(stip.Noemer, 0, Ontbreekt),
            .. HeeftBand ? waarde : waarde.Take(1),
            .. HeeftLimiet ? Grenzen(stip.Limiet) : [],
            Figuurcel.Van(stip.Woord),
        ];
    }
}
