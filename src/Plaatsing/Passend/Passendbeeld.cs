using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Passend;

/// <summary>Who fits in a unit, as one reader may know it: the cases that he may see, and counts over the region.</summary>
/// <param name="Dag">The day.</param>
/// <param name="Plekken">The offers of the unit that were judged; the imagined one when none stands open.</param>
/// <param name="Lijst">Everybody.</param>
internal sealed record Passendbeeld(DateOnly Dag, IReadOnlyList<Plek> Plekken, Passendlijst Lijst)
{
    /// <summary>No offer stands open: judged as if one was.</summary>
    public required bool Denkbaar { get; init; }

    /// <summary>The cases that this reader may see.</summary>
    public required IReadOnlySet<Guid> Zichtbaar { get; init; }

    /// <summary>This reader sees all cases, so every count as well.</summary>
    public required bool ZietAlles { get; init; }

    public Plekplaats Plaats => Plekken[0].Plaats;

    public IReadOnlyList<Kandidaat> Past => Van(Lijst.Past);

    public IReadOnlyList<Kandidaat> Bijna => Van(Lijst.Bijna);

    public int? AantalPast => Kleingetal.Rond(Lijst.Past.Count, ZietAlles);

    public int? AantalBijna => Kleingetal.Rond(Lijst.Bijna.Count, ZietAlles);

    /// <summary>
    /// Who does not see all cases is not told of a fact that matters for a few others only: that it stands there would say that there
    /// is somebody.
    /// </summary>
    public IReadOnlyList<Belregel> Bellen =>
        [
            .. Lijst
                .Bellen.Select(b => new Belregel(b, Van(b.Voor), Kleingetal.Rond(b.Voor.Count, ZietAlles)))
                .Where(r => r.Aantal is not null || r.Eigen.Count > 0),
        ];

    private IReadOnlyList<Kandidaat> Van(IReadOnlyList<Kandidaat> alle) =>
        ZietAlles ? alle : [.. alle.Where(k => Zichtbaar.Contains(k.Beeld.Zoekvraag.Id))];
}

/// <summary>A fact worth a call, as one reader may know it.</summary>
/// <param name="Punt">The fact.</param>
/// <param name="Eigen">The cases among it that this reader may see.</param>
/// <param name="Aantal">Over the region; null when it stays hidden.</param>
internal sealed record Belregel(Belpunt Punt, IReadOnlyList<Kandidaat> Eigen, int? Aantal)
{
    /// <summary>For whom it settles the matter, in words.</summary>
    public string Voor =>
        Aantal is { } aantal ? (aantal == 1 ? "1 zoekvraag past dan" : $"{aantal} zoekvragen passen dan")
        : Eigen.Count == 1 ? "1 zoekvraag van u past dan"
        : $"{Eigen.Count} zoekvragen van u passen dan";

    public string Wie =>
        Punt.Bij == Beslisser.Aanbieder ? "De aanbieder weet dit." : "De organisatie van de zoekvraag weet dit.";
}
