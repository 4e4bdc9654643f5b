using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>One section in the list of a plan.</summary>
/// <param name="Schrijft">Who writes in it now; null for nobody.</param>
/// <param name="Opmerkingen">Remarks that nobody dealt with.</param>
/// <param name="HeeftKlad">The reader has a text here that was not saved.</param>
internal sealed record Overzichtregel(
    Sectievorm Vorm,
    Sectie Sectie,
    string? Schrijft,
    int Opmerkingen,
    bool HeeftKlad
);
