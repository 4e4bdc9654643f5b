namespace Regiotafel.Portfolio.Deur;

/// <summary>What one criterion says of a pair.</summary>
/// <param name="Criterium">Code, with the sub-code behind a dot: <c>VRZ.rolstoel</c>.</param>
/// <param name="Beslisser">Null when it fits.</param>
/// <param name="Client">The compared value of the client side as text; empty when missing.</param>
/// <param name="Groep">The compared value of the unit side as text; empty when missing.</param>
/// <param name="Zin">The fixed sentence, with codes; empty when it fits.</param>
/// <param name="Schermzin">The same sentence with the names behind the codes.</param>
public sealed record Criteriumuitkomst(
    string Criterium,
    Oordeel Oordeel,
    Beslisser? Beslisser,
    string Client,
    string Groep,
    string Zin,
    string Schermzin
)
{
    /// <summary>It fits because who decides has let it go; the sentence still says what did not fit.</summary>
    public bool MetOntheffing { get; init; }

    /// <summary>Weight in the order of the nearest miss.</summary>
    public int Gewicht =>
        (Oordeel, Beslisser) switch
        {
            (Oordeel.Past, _) => 0,
            (Oordeel.Onbekend, _) => 1,
            (_, Deur.Beslisser.Coordinator) => 2,
            (_, Deur.Beslisser.Aanbieder or Deur.Beslisser.Client) => 3,
            (_, Deur.Beslisser.Zorgkantoor or Deur.Beslisser.Gemeente) => 4,
            _ => 100,
        };
}
