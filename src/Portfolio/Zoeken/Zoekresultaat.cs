using Regiotafel.Kern;
using Regiotafel.Portfolio.Criteria;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>A point of a place that does not fit or is unknown, as the screen says it.</summary>
/// <param name="Wie">Who decides or knows, as a sentence.</param>
internal sealed record Zoekpunt(Oordeel Oordeel, string Zin, string Wie);

/// <summary>One place in the results: what it is, why it fits or what is in the way, and who decides.</summary>
internal sealed record Zoekresultaat(Leesrij Rij, Zoekplek Plek, Zoekopdracht Opdracht, bool Eigen)
{
    private readonly Toetsuitkomst _uitkomst = Zoektoets.Toets(Opdracht, Plek);

    public DateOnly Dag => Opdracht.Moment.Datum;

    public bool Past => _uitkomst.Oordeel == Oordeel.Past;

    public bool Vastpakbaar => Rij.Pakbaar;

    /// <summary>"Rotterdam, 4,2 km. W3 W4. Groep van 12, vanaf 18 jaar, wakende zorg in de nacht, eigen badkamer."</summary>
    public string Beschrijving
    {
        get
        {
            var eenheid = Rij.Eenheid;
            var plaats = string.Join(", ", new[] { Rij.Locatie.Plaats, Afstand }.Where(t => !string.IsNullOrEmpty(t)));
            var woning = new[]
            {
                Soort(eenheid),
                Leeftijd(eenheid),
                Feiten("", FeitSoort.Voorziening, f => f.Waarde == FeitWaarde.Ja),
            };
            var delen = new[]
            {
                plaats,
                eenheid.Profielnamen(Dag),
                string.Join(", ", woning.Where(d => d.Length > 0)),
                Feiten("Contra-indicatie: ", FeitSoort.Contraindicatie, f => f.Waarde == FeitWaarde.SluitUit),
                Feiten("In overleg: ", FeitSoort.Contraindicatie, f => f.Waarde == FeitWaarde.InOverleg),
            };
            return string.Join(". ", delen.Where(d => d.Length > 0)) + ".";
        }
    }

    /// <summary>On which of the searched criteria it fits.</summary>
    public string PastOp =>
        string.Join(
            ", ",
            _uitkomst
                .Criteria.Where(c => c.Oordeel == Oordeel.Past && Gezocht(c.Criterium))
                .Select(c => Label(c.Criterium))
        );

    public IEnumerable<Zoekpunt> Punten => _uitkomst.Punten.Select(p => Punt(p));

    private string? Afstand =>
        _uitkomst.AfstandKwadraat is { } d ? $"{Math.Sqrt((double)d) / 10:0.#} km"
        : Opdracht.Profiel.Netwerk is null ? null
        : "afstand onbekend";

    private static string Soort(EenheidBeeld e) =>
        e.Soort == EenheidSoort.Groep ? $"Groep van {e.Totaal}"
        : e.Totaal == 1 ? "1 zelfstandige woning"
        : $"{e.Totaal} zelfstandige woningen";

    private static string Leeftijd(EenheidBeeld e) =>
        (e.LeeftijdMin, e.LeeftijdMax) switch
        {
            (null, null) => "alle leeftijden",
            ({ } min, null) => $"vanaf {min} jaar",
            (null, { } max) => $"tot en met {max} jaar",
            var (min, max) => $"{min} tot en met {max} jaar",
        };

    private Zoekpunt Punt(Criteriumuitkomst p)
    {
        var vast = Rij.Vasthoudingen.OrderBy(v => v.Tot).FirstOrDefault();
        if (p.Criterium == Zoektoets.Vol && Rij.Status == AanbodStatus.Gepauzeerd)
        {
            return new(p.Oordeel, "Dit aanbod is gepauzeerd.", "De aanbieder beslist.");
        }

        if (p.Criterium == Zoektoets.Vol && vast is not null)
        {
            var tot = Klok.Datum(vast.Tot.AddTicks(-1));
            return new(
                p.Oordeel,
                $"De laatste plek is vastgehouden door {vast.DoorOrganisatie}, tot en met {tot:d-M-yyyy}.",
                "Daarna weer vrij."
            );
        }

        var zin = Verborgen(p.Criterium) ? Deur.Plek.Voorwaarde : p.Schermzin;
        return new(p.Oordeel, zin, Wie(p));
    }

    private static string Wie(Criteriumuitkomst p) =>
        (p.Oordeel, p.Beslisser) switch
        {
            (Oordeel.Onbekend, Beslisser.Aanbieder) => "De aanbieder weet dit.",
            (Oordeel.Onbekend, _) => "U kunt dit aanvullen.",
            (_, Beslisser.Zorgkantoor) => "Het zorgkantoor beslist.",
            (_, Beslisser.Gemeente) => "De gemeente beslist.",
            (_, Beslisser.Client) => "De cliënt beslist.",
            (_, Beslisser.Coordinator) => "De coördinator beslist.",
            (_, Beslisser.Wet) => "Dit staat in de wet.",
            _ => "De aanbieder beslist.",
        };

    private bool Gezocht(string criterium)
    {
        var p = Opdracht.Profiel;
        return criterium switch
        {
            "FIN" => p.Financiering is not null,
            "PRO" => p.Profiel is not null,
            "LEV" => p.Leveringsvormen.Count > 0,
            "LFT" => p.LeeftijdVan is not null,
            "GES" => p.Geslacht is not null,
            "AFS" => p.MaxKm is not null,
            _ => criterium.StartsWith("VRZ.", StringComparison.Ordinal)
                || (criterium.StartsWith("CON.", StringComparison.Ordinal) && p.Kenmerken.ContainsKey(criterium[4..])),
        };
    }

    private string Label(string criterium) =>
        criterium.Split('.') switch
        {
            ["VRZ", var code] => Labels.Voorziening(code, Dag),
            ["CON", var code] => Labels.Kenmerk(code, Dag),
            [var code, ..] => Criterium.Lijst.Van(code, Dag)!.Label.ToLowerInvariant(),
            [] => criterium,
        };

    /// <summary>A fact that is used in matching only is not told to others.</summary>
    private bool Verborgen(string criterium) => !Eigen && Rij.Eenheid.AlleenToets.Contains(criterium);

    private string Feiten(string inleiding, FeitSoort soort, Func<FeitBeeld, bool> met)
    {
        var labels = Rij
            .Eenheid.Feiten.Where(f => f.Soort == soort && met(f) && (Eigen || f.Zichtbaar == Zichtbaar.Regio))
            .Select(f => soort == FeitSoort.Voorziening ? Labels.Voorziening(f.Code, Dag) : Labels.Kenmerk(f.Code, Dag))
            .ToList();
        return labels.Count == 0 ? "" : inleiding + string.Join(", ", labels);
    }
}
