using Regiotafel.Kern.Codelijsten;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Matching;

/// <summary>One criterion of a pair as a reader meets it: what it says, where that comes from, and who can decide otherwise.</summary>
/// <param name="Code">Code of the criterion with its sub-code.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Zin">The sentence, with names for codes.</param>
/// <param name="Bron">Source and day of the client's fact, or when the place was confirmed; empty when there is none.</param>
internal sealed record Criteriumregel(string Code, string Label, Oordeel Oordeel, string Zin, string Bron)
{
    /// <summary>Who can decide otherwise or knows what is missing; null when it fits.</summary>
    public required Beslisser? Beslisser { get; init; }

    /// <summary>What the reader can do about it, in words.</summary>
    public string Wie =>
        (Oordeel, Beslisser) switch
        {
            (Oordeel.Onbekend, Portfolio.Deur.Beslisser.Indiener) => "U kunt dit aanvullen.",
            (Oordeel.Onbekend, _) => "De aanbieder weet dit.",
            (_, Portfolio.Deur.Beslisser.Aanbieder) =>
                "De aanbieder beslist. Een ontheffing geldt alleen voor deze plek en heeft een einddatum.",
            (_, Portfolio.Deur.Beslisser.Zorgkantoor) => "Het zorgkantoor beslist.",
            (_, Portfolio.Deur.Beslisser.Gemeente) => "De gemeente beslist.",
            (_, Portfolio.Deur.Beslisser.Client) => "De cliënt beslist.",
            (_, Portfolio.Deur.Beslisser.Coordinator) => "Wacht tot de datum, of overleg met het zorgkantoor.",
            (_, Portfolio.Deur.Beslisser.Wet) => "Dit staat in de wet; niemand kan ervan afwijken.",
            _ => "",
        };

    /// <summary>All criteria that have something to say about a pair, what does not fit first.</summary>
    public static IReadOnlyList<Criteriumregel> Van(Vergelijking vergelijking, Zoekvraagbeeld beeld) =>
        [
            .. vergelijking
                .Uitkomst.Criteria.Select(c => Regel(vergelijking.Plek, c, beeld))
                .Where(r => r.Zin.Length > 0)
                .OrderByDescending(r => r.Oordeel),
        ];

    private static Criteriumregel Regel(Plek plek, Criteriumuitkomst uitkomst, Zoekvraagbeeld beeld)
    {
        var soort = uitkomst.Criterium.Split('.')[0];
        var past = uitkomst.Oordeel == Oordeel.Past;
        var ontheffing = uitkomst.MetOntheffing ? Ontheffing(plek, uitkomst, beeld) : null;
        return new Criteriumregel(
            uitkomst.Criterium,
            Criterialijsten.Criterium(uitkomst.Criterium, beeld.Dag),
            uitkomst.Oordeel,
            Criteriumzin(plek, uitkomst, beeld, ontheffing),
            ontheffing is null
                ? Herkomst(soort, uitkomst.Criterium, plek, beeld)
                : $"{ontheffing.BeslistDoor} {Regiotafel.Kern.Klok.Datum(ontheffing.BeslistOp!.Value):d-M-yyyy}"
        )
        {
            Beslisser = past ? null : uitkomst.Beslisser,
        };
    }

    private static string Criteriumzin(
        Plek plek,
        Criteriumuitkomst uitkomst,
        Zoekvraagbeeld beeld,
        Ontheffing? ontheffing
    ) =>
        ontheffing is not null ? $"Past met ontheffing tot {ontheffing.Tot:d-M-yyyy}. Zonder: {plek.Zin(uitkomst)}"
        : uitkomst.Oordeel == Oordeel.Past ? Pastzin(plek, uitkomst, beeld)
        : plek.Zin(uitkomst);

    private static Ontheffing? Ontheffing(Plek plek, Criteriumuitkomst uitkomst, Zoekvraagbeeld beeld) =>
        beeld.Ontheffingen.FirstOrDefault(o =>
            o.Geldt(beeld.Dag) && o.EenheidId == plek.Plaats.EenheidId && o.Criterium == uitkomst.Criterium
        );

    // Only what was compared is worth a line; that nothing was asked is not.
    private static string Pastzin(Plek plek, Criteriumuitkomst uitkomst, Zoekvraagbeeld beeld)
    {
        string Waarde(string code) => beeld.Feiten.Waarde(code) is { } w ? Woorden.Waarde(code, w, beeld.Dag) : "";
        return uitkomst.Criterium.Split('.')[0] switch
        {
            "FIN" => $"{Waarde(Feitcode.Financiering)} wordt hier betaald.",
            "PRO" => $"{Waarde(Feitcode.Profiel)} past; deze plek is voor {Profielen(plek, beeld.Dag)}.",
            "LEV" => $"Hier kan: {Waarde(Feitcode.Leveringsvormen)}.",
            "LFT" when Waarde(Feitcode.Leeftijd) is { Length: > 0 } leeftijd => $"Leeftijd {leeftijd} past hier.",
            "CON" when beeld.Feiten.Waarde(uitkomst.Criterium) is { } w && w == Feitcode.Nee =>
                $"Speelt niet: {Woorden.Feit(uitkomst.Criterium, beeld.Dag).ToLowerInvariant()}.",
            "VRZ" => $"Hier aanwezig: {Woorden.Feit(uitkomst.Criterium, beeld.Dag).ToLowerInvariant()}.",
            "AFS" when Waarde(Feitcode.MaxKm) is { Length: > 0 } => "Dicht genoeg bij het netwerk.",
            "VRS" => "Op tijd bevestigd.",
            _ => "",
        };
    }

    private static string Profielen(Plek plek, DateOnly dag) =>
        string.Join(", ", plek.Groep.Profielen.Select(p => Zorgprofiel.Van(p, dag)?.Kort ?? p));

    private static string Herkomst(string soort, string criterium, Plek plek, Zoekvraagbeeld beeld)
    {
        var code = soort switch
        {
            "FIN" or "PRO" or "LEV" or "LFT" or "GES" => soort,
            "CON" or "VRZ" => criterium,
            "AFS" => Feitcode.MaxKm,
            _ => null,
        };
        if (code is not null && beeld.Feiten.Laatste(code) is { } feit)
        {
            return $"{Woorden.Van(feit.Bron)} {feit.Datum:d-M-yyyy}";
        }
        return soort is "VRS" or "ZEK" or "DAT" && plek.BevestigdOp is { } op
            ? $"aanbieder {Regiotafel.Kern.Klok.Datum(op):d-M-yyyy}"
            : "";
    }
}
