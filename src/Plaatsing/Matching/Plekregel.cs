using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Weergave.Merken;

namespace Regiotafel.Plaatsing.Matching;

/// <summary>What a reader can do with a place.</summary>
internal enum Plekactie
{
    Voorstel,
    Aanvullen,
}

/// <summary>One place in the list of a zoekvraag, ready to be drawn.</summary>
internal sealed record Plekregel(Zoekvraagbeeld Beeld, Vergelijking Vergelijking)
{
    /// <summary>It fits when few people decide otherwise.</summary>
    public bool Bijna { get; init; }

    public bool Open { get; init; }

    public bool MagVoorstellen { get; init; }

    /// <summary>This reader may ask who else fits there.</summary>
    public bool MagPassend { get; init; }

    /// <summary>This reader may fill in facts of the case.</summary>
    public bool MagAanvullen { get; init; }

    public IReadOnlyList<Criteriumregel> Regels => Criteriumregel.Van(Vergelijking, Beeld);

    public string Vrij => Vrijzin(Vergelijking);

    public Versheidstand Versheid =>
        Vergelijking.Plek.Versheid switch
        {
            "vers" => Versheidstand.Vers,
            "loopt_af" => Versheidstand.LooptAf,
            _ => Versheidstand.NietBevestigd,
        };

    public IReadOnlyCollection<Plekactie> Acties
    {
        get
        {
            var plek = Vergelijking.Plek;
            var kan = Vergelijking.Oordeel != Oordeel.Niet && !plek.Gast && (Vergelijking.HeeftPlek || plek.Indicatief);
            return
            [
                .. MagAanvullen && Ontbreekt is not null ? [Plekactie.Aanvullen] : (Plekactie[])[],
                .. MagVoorstellen && kan ? [Plekactie.Voorstel] : (Plekactie[])[],
            ];
        }
    }

    /// <summary>The part of the form where the first missing fact of the client is filled in.</summary>
    public string Deel =>
        Ontbreekt?.Split('.')[0] switch
        {
            "CON" => "speelt",
            "VRZ" => "nodig",
            "FIN" or "PRO" or "LEV" => "indicatie",
            _ => "persoon",
        };

    public static string Klasse(Oordeel oordeel) =>
        oordeel switch
        {
            Oordeel.Past => "past",
            Oordeel.Niet => "niet",
            _ => "onbekend",
        };

    public static Teken Teken(Oordeel oordeel) =>
        oordeel switch
        {
            Oordeel.Past => Weergave.Merken.Teken.Past,
            Oordeel.Niet => Weergave.Merken.Teken.Niet,
            _ => Weergave.Merken.Teken.Onbekend,
        };

    /// <summary>How many are free and from when.</summary>
    public static string Vrijzin(Vergelijking v) => Vrijzin(v.Plek);

    /// <summary>The same of a place by itself.</summary>
    public static string Vrijzin(Plek plek)
    {
        var wanneer = plek.Groep.Vanaf is { } dag ? $"vanaf {dag:d-M-yyyy}" : "nu";
        return !plek.Open ? "gepauzeerd"
            : plek.Vrij is { } vrij
                ? vrij == 0 ? "geen plek vrij"
                    : $"{vrij} vrij, {wanneer}"
            : plek.IetsVrij switch
            {
                true => $"plek vrij, {wanneer}",
                false => "geen plek vrij",
                _ => "niet bekend of er plek is",
            };
    }

    private string? Ontbreekt =>
        Vergelijking.Uitkomst.Punten.FirstOrDefault(c => c.Beslisser == Beslisser.Indiener)?.Criterium;
}
