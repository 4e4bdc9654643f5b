using System.Globalization;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Weergave;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>
/// The flow beside the goals. The goal is one of the country: only a delivery of all regions is held against it. The share of a
/// region is our own sum, to which nobody agreed.
/// </summary>
internal sealed class Doelpad(IReadOnlyList<Instroomdoel> doelen, int regiosVanHetLand)
{
    public IReadOnlyList<Instroomdoel> Doelen => doelen;

    /// <summary>The goal with a date: fewer than 240 a month.</summary>
    public Instroomdoel Doel { get; } = doelen.First(d => d is { Rol: "doel", Van: not null });

    /// <summary>All regions together in a quarter, beside the goal.</summary>
    public string Land(Cijferbron bron, Kwartaal kwartaal, Maandstroom som)
    {
        if (bron.Regios.Count < regiosVanHetLand)
        {
            return $"Het doel van {Doel.PerMaand} per maand geldt voor heel Nederland. In deze levering "
                + $"{(bron.Regios.Count == 1 ? "staat" : "staan")} {Paneelzinnen.Meervoud(bron.Regios.Count, "regio", "regio's")} van de {regiosVanHetLand}. Daarom leggen wij er geen cijfer naast.";
        }
        var oordeel = $"Alle regio's samen in {kwartaal.Naam}: {som.Tekst} per maand";
        return kwartaal.Begin < Doel.Van
            ? $"{oordeel}. Het doel van {Doel.PerMaand} geldt vanaf {Doel.Van!.Value.Voluit()}."
            : $"{oordeel}. Dat is {som.Tegen(Doel.PerMaand)} {Doel.PerMaand}.";
    }

    /// <summary>What the share of a region would be by its inhabitants; nothing when those of the country were not delivered.</summary>
    public string Regiodeel(Maandstroom jaar, Cijferbron? ratio)
    {
        if (
            ratio is null
            || ratio.Regios.Count < regiosVanHetLand
            || Inwoners(ratio, null) is not { } eigen
            || Inwoners(ratio, Cijferbron.Alle) is not { } alle
        )
        {
            return "Een deel van het doel voor deze regio is niet te berekenen: het aantal inwoners van alle regio's is niet geleverd.";
        }
        var deel = Math.Round((decimal)Doel.PerMaand * eigen / alle, 1, MidpointRounding.AwayFromZero);
        return $"Naar inwoners is het deel van deze regio {deel.ToString("0.0", CultureInfo.GetCultureInfo("nl-NL"))} per maand. "
            + "Dit deel is een rekenwijze van Regiotafel, geen afspraak. "
            + $"De instroom van twaalf maanden, {jaar.Tekst} per maand, is {jaar.Tegen(deel)} dit deel.";
    }

    /// <summary>The inhabitants behind a ratio, of a region or of all.</summary>
    public static long? Inwoners(Cijferbron ratio, string? regio) =>
        ratio.Laatste("", regio)?.Noemer is { } noemer ? long.Parse(noemer, CultureInfo.InvariantCulture) : null;
}
