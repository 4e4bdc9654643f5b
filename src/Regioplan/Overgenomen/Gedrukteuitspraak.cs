namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>A claim as it was printed: what is said, of what, against what. A few words, never the sentence.</summary>
/// <param name="Gedrukt">"relatief meer 2GGZ W".</param>
/// <param name="Richting">hoger, lager, gelijk, gestegen or gedaald.</param>
/// <param name="Tegen">gemiddelde, vorig (an earlier moment) or jaar (a year ago).</param>
/// <param name="Soort">aandeel, ratio, aantal, groei, bedrag, stroom or woord.</param>
/// <param name="Tegenwoord">The printed word for what it is held against, where that is a word of its own: landelijk.</param>
/// <param name="NoemtAantal">The printed word is a number where the figure is a ratio.</param>
internal sealed record Gedrukteuitspraak(
    string Code,
    string Plaats,
    string Gedrukt,
    string Wat,
    string Indicator,
    string Uitsplitsing,
    string Richting,
    string Tegen,
    string Soort,
    bool NoemtAantal,
    string Tegenwoord
);
