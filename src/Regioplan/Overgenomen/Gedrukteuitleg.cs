namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>What the printed leeswijzer says of a subject, as facts.</summary>
/// <param name="Peildatum">As printed.</param>
/// <param name="Indicatoren">Codes of the indicators it explains.</param>
/// <param name="Paginas">Pages of the regioanalyse to which it refers.</param>
/// <param name="Populatie">Who is counted, in its own word.</param>
/// <param name="Kernwoord">What its explanation says that it explains.</param>
/// <param name="HeelJaar">It says that it is about whole years.</param>
/// <param name="Basisjaar">The year that growth is measured against.</param>
/// <param name="Maanden">Over how many months of a year it takes the mean.</param>
/// <param name="InwonersTot">Last year of the inhabitants that it uses.</param>
/// <param name="Telt">What is counted, in our words.</param>
internal sealed record Gedrukteuitleg(
    string Onderwerp,
    string Bron,
    string Peildatum,
    DateOnly Van,
    DateOnly Tot,
    IReadOnlyList<string> Indicatoren,
    string Paginas,
    string Populatie,
    string Kernwoord,
    bool HeelJaar,
    int? Basisjaar,
    int? Maanden,
    int? InwonersTot,
    string Telt
)
{
    /// <summary>The first days of months in the last year of its period.</summary>
    public int EersteDagenInLaatsteJaar =>
        Enumerable
            .Range(1, 12)
            .Select(maand => new DateOnly(Tot.Year, maand, 1))
            .Count(dag => dag >= Van && dag <= Tot);

    /// <summary>Months from the first of its period to the last.</summary>
    public int Maandafstand => ((Tot.Year - Van.Year) * 12) + Tot.Month - Van.Month;

    /// <summary>Its period is made of whole calendar years.</summary>
    public bool BeslaatHeleJaren => Van is { Month: 1, Day: 1 } && Tot is { Month: 12, Day: 31 };
}
