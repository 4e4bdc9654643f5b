using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>
/// What a search gives. Every place is in one of three: it fits; it nearly fits (something is unknown, or one point
/// of weight 3 at most does not fit); it does not fit.
/// </summary>
internal sealed record Zoekantwoord
{
    public required int Past { get; init; }
    public required int Bijna { get; init; }
    public required int Niet { get; init; }

    /// <summary>Fitting places: nearest first, then by code.</summary>
    public required IReadOnlyList<Zoekplek> Passend { get; init; }

    /// <summary>Nearly fitting places in the order of the nearest miss.</summary>
    public required IReadOnlyList<Zoekplek> BijnaPassend { get; init; }

    /// <summary>Per criterion how many places do not fit, in the order of the catalogue; zeros left out.</summary>
    public required IReadOnlyList<Zoekreden> Redenen { get; init; }

    /// <summary>Per choice of a facet how many places would fit with it, in the order asked.</summary>
    public required IReadOnlyList<int> Facetten { get; init; }
}

/// <summary>A reason why places do not fit.</summary>
/// <param name="Alleen">Places that do not fit for this reason only.</param>
internal sealed record Zoekreden(string Criterium, int Aantal, int Alleen, Beslisser Beslisser);

/// <summary>A choice of which the number is asked: <c>PRO</c> and <c>884</c>, <c>LFT</c> and <c>27-44</c>.</summary>
internal sealed record Facet(string Criterium, string Code);
