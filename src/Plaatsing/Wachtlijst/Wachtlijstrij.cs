using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Wachtlijst;

/// <summary>One case on the waiting list, measured against the norm of its status.</summary>
/// <param name="Passend">Open places with room that fit now.</param>
/// <param name="Normdagen">Days after which it waits too long; null where there is no norm.</param>
internal sealed record Wachtlijstrij(Zoekvraagbeeld Beeld, int Passend, int? Normdagen)
{
    public int Dagen => Beeld.Wachtdagen;

    /// <summary>Beyond the norm.</summary>
    public bool TeLang => Normdagen is { } norm && Dagen > norm;

    /// <summary>Tenths of the norm that have passed, rounded down; null where there is no norm.</summary>
    public int? Tienden => Normdagen is { } norm and > 0 ? Dagen * 10 / norm : null;

    /// <summary>"1,4 × de norm".</summary>
    public string Normzin => Tienden is { } t ? $"{t / 10},{t % 10} × de norm" : "geen norm";

    /// <summary>What happens next, and when that is due.</summary>
    public string Volgende =>
        Beeld.Geparkeerd is { } p
            ? $"geparkeerd tot {p.Tot:d-M-yyyy}"
            : Beeld.Zoekvraag.Staat switch
            {
                Zoekvraagstaat.Concept => "gegevens aanvullen",
                Zoekvraagstaat.InVoorstel => "antwoord op het voorstel",
                Zoekvraagstaat.Toegezegd => "plaatsing bevestigen",
                _ => Passend > 0 ? "voorstel doen" : "gegevens of plek zoeken",
            };
}
