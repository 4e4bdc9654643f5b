namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>One thing that checking a printed plan gave: found by a rule from what is printed, never typed in.</summary>
/// <param name="Regel">Code of the rule.</param>
/// <param name="Titel">What it is about, in a few words.</param>
/// <param name="Zin">What was found, with the figures.</param>
/// <param name="Plaats">Where in the document.</param>
internal sealed record Bevinding(string Regel, Bevindingsoort Soort, string Titel, string Zin, string Plaats)
{
    /// <summary>The kind in words.</summary>
    public string Woord =>
        Soort switch
        {
            Bevindingsoort.TeltNietOp => "telt niet op",
            Bevindingsoort.Breuk => "breuk",
            Bevindingsoort.Schrijffout => "schrijffout",
            Bevindingsoort.NietNaTeRekenen => "niet na te rekenen",
            Bevindingsoort.Klopt => "klopt",
            _ => "tegenspraak",
        };
}
