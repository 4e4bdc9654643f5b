using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Criteria;

/// <summary>What is sought, a place, and the day: what every criterion looks at.</summary>
internal sealed record Paar(Zoekprofiel Client, Groep Groep, Toetsmoment Moment)
{
    /// <summary>A list on the client side may name the groep, its locatie or its aanbieder.</summary>
    public bool Noemt(string code) => code == Groep.Code || code == Groep.Locatie || code == Groep.Aanbieder;
}
