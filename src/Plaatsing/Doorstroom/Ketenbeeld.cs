using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Verdeling;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>A chain for one reader: the zorgkantoor sees all of it, another its own steps and how far the others are.</summary>
/// <param name="Greep">The chain with all its steps.</param>
/// <param name="Eigen">The steps that this reader sees, with what he may do.</param>
internal sealed record Ketenbeeld(Ketengreep Greep, IReadOnlyList<Ketenstapbeeld> Eigen)
{
    public Keten Keten => Greep.Keten;

    public required DateOnly Dag { get; init; }
    public IReadOnlyList<Ketenverlooprij> Verloop { get; init; } = [];

    /// <summary>This reader begins and stops the chain.</summary>
    public bool MagLeiden { get; init; }

    /// <summary>The best chain for the place of a lost step, for who may calculate.</summary>
    public Ketenverhaal? Opvolger { get; init; }

    /// <summary>Chains that came in the place of a lost step.</summary>
    public IReadOnlyList<Guid> Opvolgers { get; init; } = [];

    public bool Alles => Eigen.Count == Greep.Stappen.Count;

    public bool GeenWegTerug => Ketenregels.GeenWegTerug(Greep.Statussen);

    /// <summary>Everybody still has to say something, or moves.</summary>
    public bool MagBevestigen => Ketenregels.MagBevestigen(Greep.Statussen);

    public bool MagVerhuizen(Ketenstap s) =>
        Ketenregels.MagVerhuizen(Keten.Vorm, Greep.Statussen, Greep.Stappen.ToList().IndexOf(s))
        && (Keten.Vorm != Ketenvorm.Ruil || (Alles && Eigen.All(e => e.VoorPlaatsing)));

    public string Naam =>
        Keten.Vorm == Ketenvorm.Ruil ? $"Ruil van {Greep.Stappen.Count} bewoners"
        : Greep.Stappen.Count == 1 ? "Een vrijgekomen plek"
        : $"Keten van {Greep.Stappen.Count} stappen";

    /// <summary>From when nobody goes back, said before and after.</summary>
    public string Terugweg =>
        Keten.Staat switch
        {
            Ketenstaat.Voorgesteld => "Er is nog niets vastgehouden. Niemand zit ergens aan vast.",
            Ketenstaat.Voltooid => "Iedereen is verhuisd.",
            Ketenstaat.Gestopt => "Deze keten gaat niet door. Wie verhuisd is, is verhuisd.",
            _ when GeenWegTerug =>
                "Geen weg terug: elke stap die doorgaat, is bevestigd. Alleen een cliënt of behandelaar kan nog nee zeggen, tot de verhuizing zelf.",
            _ =>
                "De weg terug is er tot de laatste stap bevestigd is. Een cliënt of behandelaar kan nee zeggen tot de verhuizing zelf, zonder reden.",
        };

    /// <summary>How far a step is; nobody is asked anything before the talk begins.</summary>
    public string Stand(Ketenstap s) =>
        Keten.Tot is null && s.Overeind ? "nog niet gevraagd"
        : Eigen.Any(e => e.Stap.Id == s.Id) ? Ketenwoorden.Stand(s)
        : Ketenwoorden.Van(s.Status);

    /// <summary>Each step of this reader as a sentence.</summary>
    public IEnumerable<string> Zinnen =>
        Eigen.Select(e =>
            e.Stap.Vetosoort is { } soort ? $"Stap {e.Stap.Volgnr} gaat niet door: {Ketenwoorden.Van(soort)}."
            : e.Stap.Van is { } van ? $"Stap {e.Stap.Volgnr}: bewoner {e.Code} verhuist van {van} naar {e.Stap.Naar}."
            : $"Stap {e.Stap.Volgnr}: {e.Code} komt in {e.Stap.Naar}."
        );

    public Ketenfiguur Figuur =>
        new()
        {
            Id = "figuur",
            Bevinding = $"{Naam}: {Ketenwoorden.Van(Keten.Staat)}",
            Wat = $"{Naam}: de vrije plek staat bovenaan, wie er komt staat eronder",
            Bron = $"Bron: Regiotafel, stand op {Dag:d-M-yyyy}.",
            Rond = Keten.Vorm == Ketenvorm.Ruil,
            Schakels =
            [
                .. Eigen.Select(e => new Ketenschakel(
                    e.Stap.Van is null ? $"{e.Code}" : $"Bewoner {e.Code}",
                    e.Stap.Van,
                    e.Stap.Naar,
                    e.Stap.Datum is { } dag ? $"{dag:d-M-yyyy}, {Stand(e.Stap)}" : Stand(e.Stap),
                    !e.Stap.Overeind
                )),
            ],
        };
}

/// <summary>A step that the reader sees.</summary>
internal sealed record Ketenstapbeeld(Ketenstap Stap, Casuscode Code)
{
    /// <summary>The reader speaks for the client.</summary>
    public bool VoorClient { get; init; }

    /// <summary>The reader speaks for the provider.</summary>
    public bool VoorAanbieder { get; init; }

    /// <summary>The reader may confirm, and say that somebody has moved.</summary>
    public bool VoorPlaatsing { get; init; }

    /// <summary>The place is only a signal: the provider has to be asked before anything can be held.</summary>
    public bool Indicatief { get; init; }
}
