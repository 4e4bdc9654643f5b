using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Weergave.Merken;

namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>Which places a card shows, and what is said of them without a value of the case.</summary>
internal static class Plekkeuze
{
    /// <summary>Places beside a card in a list: the eye goes along ten cards.</summary>
    public const int OpPunt = 3;

    /// <summary>Places on the page of one card.</summary>
    public const int OpKaart = 15;

    /// <summary>Up to this weight one person can still make it fit.</summary>
    private const int BijnaTot = 4;

    /// <summary>The advised place first, then what fits, then what nearly fits; of a knelpunt exactly its places.</summary>
    public static IEnumerable<Tafelplek> Kies(
        Tafelkaart kaart,
        IReadOnlyList<Plaatstoetsing> paren,
        int hoogstens,
        IReadOnlyCollection<Guid>? kolommen = null,
        Guid? ook = null
    ) =>
        kolommen is { Count: > 0 }
            ? paren.Where(p => kolommen.Contains(p.Plek.AanbodId)).Select(p => Plek(kaart, p))
            : paren
                .Where(p => p.Past || p.Uitkomst.Gewicht <= BijnaTot || p.Plek.AanbodId == kaart.AdviesAanbodId)
                .OrderByDescending(p => p.Plek.AanbodId == kaart.AdviesAanbodId)
                .Take(hoogstens)
                .Concat(paren.Where(p => p.Plek.AanbodId == ook))
                .DistinctBy(p => p.Plek.AanbodId)
                .Select(p => Plek(kaart, p));

    /// <summary>The priority list of these cards in a sentence; empty when nobody fits anywhere.</summary>
    public static string OpVolgorde(
        IReadOnlyList<Tafelkaart> kaarten,
        IReadOnlyDictionary<Guid, Zoekvraagbeeld> beelden,
        IReadOnlyDictionary<Guid, IReadOnlyList<Plaatstoetsing>> paren,
        Normtabel normen
    )
    {
        var rij = kaarten
            .Where(k => beelden[k.ZoekvraagId].Zoekvraag.Soort == Zoekvraagsoort.Wachtend)
            .Select(k => (Kaart: k, Wacht: Wacht(beelden[k.ZoekvraagId], normen)))
            .OrderByDescending(k => k.Wacht.Beeld.Status?.Leveringsstatus == "6")
            .ThenByDescending(k => k.Wacht.Tienden ?? -1)
            .ThenByDescending(k => k.Wacht.Dagen)
            .Select(k => k.Kaart)
            .ToList();
        var plekken = paren.Values.SelectMany(p => p).Select(p => p.Plek).DistinctBy(p => p.AanbodId).ToList();
        var verdeeld = Voorrang.Verdeel(
            rij.Select(k =>
                (
                    k.Id,
                    (IReadOnlyList<Guid>)
                        [
                            .. paren[k.ZoekvraagId]
                                .Where(p => p is { Past: true, Plek.Vasthoudbaar: true })
                                .Select(p => p.Plek.AanbodId),
                        ]
                )
            ),
            plekken.ToDictionary(p => p.AanbodId, p => p.Vrij ?? 1)
        );
        if (verdeeld.Count == 0)
        {
            return "";
        }
        var zinnen = rij.Where(k => verdeeld.ContainsKey(k.Id))
            .Select(k => $"kaart {k.Nummer} op {plekken.Find(p => p.AanbodId == verdeeld[k.Id])!.Plaats.Naam}")
            .ToList();
        var wacht = rij.Where(k => !verdeeld.ContainsKey(k.Id)).Select(k => $"{k.Nummer}").ToList();
        var zin = $"K{string.Join(", daarna ", zinnen)[1..]}.";
        return wacht.Count == 0 ? zin
            : wacht.Count == 1 ? $"{zin} Kaart {wacht[0]} wacht."
            : $"{zin} De kaarten {string.Join(", ", wacht)} wachten.";
    }

    private static Wachtlijstrij Wacht(Zoekvraagbeeld beeld, Normtabel normen) =>
        new(beeld, Passend: 0, Wachtlijstlezer.Norm(beeld, normen));

    private static Tafelplek Plek(Tafelkaart kaart, Plaatstoetsing p)
    {
        var hier = p.Plek.AanbodId == kaart.AdviesAanbodId;
        return new Tafelplek(p.Plek, Stand(p), Punten(p))
        {
            Advies = hier && !kaart.AdviesKeten,
            AdviesKeten = hier && kaart.AdviesKeten,
        };
    }

    private static Oordeelstand Stand(Plaatstoetsing p) =>
        p.Past ? Oordeelstand.Past
        : p.Uitkomst.Oordeel == Oordeel.Onbekend ? Oordeelstand.Onbekend
        : p.Uitkomst.Gewicht <= BijnaTot ? Oordeelstand.PastBijna
        : Oordeelstand.PastNiet;

    private static string Punten(Plaatstoetsing p) =>
        string.Join(
            ", ",
            p.Uitkomst.Punten.Select(c =>
                    $"{Criterialijsten.Criterium(c.Criterium, p.Beeld.Dag).ToLowerInvariant()} ({Wie(c)})"
                )
                .Distinct(StringComparer.Ordinal)
        );

    private static string Wie(Criteriumuitkomst c) =>
        (c.Oordeel, c.Beslisser) switch
        {
            (Oordeel.Onbekend, Beslisser.Indiener) => "vraag de indiener",
            (Oordeel.Onbekend, _) => "vraag de aanbieder",
            (_, Beslisser.Aanbieder) => "aanbieder beslist",
            (_, Beslisser.Zorgkantoor) => "zorgkantoor beslist",
            (_, Beslisser.Gemeente) => "gemeente beslist",
            (_, Beslisser.Client) => "cliënt beslist",
            (_, Beslisser.Coordinator) => "wacht tot een datum",
            (_, Beslisser.Wet) => "staat in de wet",
            _ => "vraag de indiener",
        };
}
