namespace Regiotafel.Cijfers.Waarom;

/// <summary>Who asks why a figure changed, and between which metingen.</summary>
/// <param name="EerderLevering">The delivery that gave the earlier meting; the later one is that of the run.</param>
internal sealed record Verklaarvraag(
    Guid EerderLevering,
    string Eerder,
    string Later,
    string Indicator,
    Guid GebruikerId,
    string Naam
);
