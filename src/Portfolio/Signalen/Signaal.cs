using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Signalen;

/// <summary>What may be wrong with a row or a location.</summary>
internal enum Signaalsoort
{
    VanafVoorbij,
    VakerVerlopen,
    LangVrij,
    ZonderContact,
    MeerDanCapaciteit,
}

/// <summary>Something that stands out. It goes away by itself when the cause is gone; nobody ticks it off.</summary>
/// <param name="Soort">Which rule saw it.</param>
/// <param name="Aanbieder">Whose it is.</param>
/// <param name="Locatie">Where.</param>
/// <param name="Eenheid">The unit, when it is about one.</param>
/// <param name="Wat">What was seen, with its figures.</param>
internal sealed record Signaal(
    Signaalsoort Soort,
    AanbiederBeeld Aanbieder,
    LocatieBeeld Locatie,
    EenheidBeeld? Eenheid,
    string Wat
);
