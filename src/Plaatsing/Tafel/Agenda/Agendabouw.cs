using System.Globalization;
using Regiotafel.Kern;

namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>
/// Makes the agenda of a session from facts, in the order of the design (section 8). A case lies on the table once: at the first point
/// that asks for it, with its other reasons beside it.
/// </summary>
internal sealed class Agendabouw(Agendafeiten feiten)
{
    /// <summary>Lines of one point at most: half an hour holds no more (design: beyond the norm at most 10).</summary>
    public const int MeesteRegels = 10;

    /// <summary>Cases that half an hour holds: what is left stands on the waiting list, counted at its point.</summary>
    public const int MeesteKaarten = 12;

    /// <summary>However many knelpunten there are, so many urgent cases still get their turn.</summary>
    private const int MinsteUrgent = 3;

    /// <summary>Working days that somebody with status 6 may be without a proposal.</summary>
    public const int DagenZonderVoorstel = 5;

    /// <summary>Chains that are put before the table.</summary>
    public const int MeesteKetens = 3;

    private const string Urgent = "6";

    private readonly List<Guid> kaarten = [];
    private readonly Dictionary<Guid, Agendazaak> zaken = feiten.Zaken.ToDictionary(z => z.Id);

    public Agendaontwerp Maak()
    {
        var punten = new List<Puntontwerp>();
        if (feiten.Beloften is { } vorige)
        {
            punten.Add(
                new Puntontwerp(
                    Agendasoort.Beloften,
                    $"Afspraken van {vorige:d-M-yyyy}",
                    "Elke afspraak van de vorige keer is beantwoord voordat de sessie begon.",
                    []
                )
            );
        }
        punten.AddRange(feiten.Knelpunten.Select(Knelpunt));
        punten.AddRange(
            new[]
            {
                UrgentZonderVoorstel(),
                LangerDanDeNorm(),
                Stappen(),
                Ketens(),
                Onbevestigd(),
                Ingebracht(),
                Watals(),
            }.OfType<Puntontwerp>()
        );
        return new Agendaontwerp(punten, kaarten);
    }

    /// <summary>Status 6 and more than five working days without a proposal.</summary>
    public bool WachtOpVoorstel(Agendazaak zaak) =>
        zaak is { Status: Urgent, InVoorstel: false, Geparkeerd: false, ZonderVoorstelSinds: { } sinds }
        && Werkdagen.Na(sinds, DagenZonderVoorstel) < feiten.Dag;

    private Puntontwerp Knelpunt(Agendaknelpunt k) =>
        new(
            Agendasoort.Knelpunt,
            $"{k.Zaken.Count} urgente zoekvragen, {Aantal(k.Plekken, "plek", "plekken")}",
            "Elk van hen past ergens, maar samen is er te weinig. Er valt iemand buiten de boot, wat u ook kiest.",
            [
                .. k.Zaken.Select(z => Kaart(z, Redenen(z, Agendasoort.Knelpunt))),
                .. k.Aanbod.Select(a => new Regelontwerp("") { AanbodId = a }),
            ]
        );

    private Puntontwerp? UrgentZonderVoorstel()
    {
        var alle = feiten
            .Zaken.Where(z => WachtOpVoorstel(z) && !LigtOpTafel(z.Id))
            .OrderBy(z => z.ZonderVoorstelSinds)
            .ThenByDescending(z => z.Dagen)
            .ToList();
        return Lijst(
            Agendasoort.Urgent,
            "Urgent, nog geen voorstel",
            $"Status 6 en meer dan {DagenZonderVoorstel} werkdagen zonder voorstel. Langst zonder voorstel eerst.",
            alle,
            Math.Max(MinsteUrgent, MeesteKaarten - kaarten.Count)
        );
    }

    private Puntontwerp? LangerDanDeNorm() =>
        Lijst(
            Agendasoort.Norm,
            "Langer dan de norm",
            "Wacht langer dan de norm: instelbaar, geen wettelijke norm. Langste wacht eerst.",
            [
                .. feiten
                    .Zaken.Where(z => z is { TeLang: true, Geparkeerd: false } && !LigtOpTafel(z.Id))
                    .OrderByDescending(z => z.Dagen),
            ],
            MeesteKaarten - kaarten.Count
        );

    private Puntontwerp? Stappen() =>
        Punt(
            Agendasoort.Stap,
            "Voorstel zonder antwoord",
            "De volgende stap had al gezet moeten zijn. Er gebeurt niets vanzelf.",
            [
                .. feiten
                    .Stappen.Where(s => s.Uiterlijk < feiten.Dag)
                    .OrderBy(s => s.Uiterlijk)
                    .Take(MeesteRegels)
                    .Select(s =>
                        Kaart(s.ZoekvraagId, $"{s.Plek}: antwoord uiterlijk {s.Uiterlijk:d-M-yyyy}") with
                        {
                            AanbodId = s.AanbodId,
                            VoorstelId = s.VoorstelId,
                        }
                    ),
            ]
        );

    private Puntontwerp? Ketens() =>
        Punt(
            Agendasoort.Keten,
            "Ketens in aanbod",
            "Een bewoner met toestemming schuift door en maakt zo een plek vrij. Iedereen in de keten moet akkoord zijn.",
            [
                .. feiten
                    .Ketens.Take(MeesteKetens)
                    .SelectMany(
                        (k, i) => k.Stappen.Select(s => Verhuizing(s, $"{(k.Ruil ? "Ruil" : "Keten")} {i + 1}"))
                    ),
            ]
        );

    private Puntontwerp? Onbevestigd() =>
        Punt(
            Agendasoort.Onbevestigd,
            "Niet bevestigd, wel nodig",
            "Voor wie nu nergens past, staat hier alleen de bevestiging van de aanbieder in de weg. Een telefoontje helpt.",
            [
                .. feiten
                    .Onbevestigd.OrderByDescending(p => p.Urgent)
                    .ThenByDescending(p => p.Geholpen)
                    .ThenBy(p => p.Naam, StringComparer.Ordinal)
                    .Take(MeesteRegels)
                    .Select(p => new Regelontwerp(
                        $"kan {Aantal(p.Geholpen, "zoekvraag", "zoekvragen")} helpen, van wie {p.Urgent.ToString(CultureInfo.InvariantCulture)} urgent; "
                            + (p.BevestigdOp is { } op ? $"laatst bevestigd op {op:d-M-yyyy}" : "nooit bevestigd")
                    )
                    {
                        AanbodId = p.AanbodId,
                    }),
            ]
        );

    private Puntontwerp? Ingebracht() =>
        Punt(
            Agendasoort.Inbreng,
            "Zelf ingebracht",
            "Een lid van de tafel vraagt hier aandacht voor.",
            [.. feiten.Inbreng.Select(i => Kaart(i.ZoekvraagId, i.Waarom))]
        );

    // Brought in by hand as well, and about no card: so it comes after those.
    private Puntontwerp? Watals()
    {
        var rest = feiten.Watals.Count == 0 ? 0 : feiten.Watals[0].Rest;
        return Punt(
            Agendasoort.Inbreng,
            "Wat als",
            "Een lid van de tafel wil weten wat een verandering doet. Opnieuw berekend toen de sessie begon; in het register verandert niets."
                + (rest > 0 ? $" Nog {rest} {(rest == 1 ? "wacht" : "wachten")} op de volgende sessie." : ""),
            [.. feiten.Watals.Select(w => new Regelontwerp(w.Naam) { TafelwatalsId = w.Id, Uitkomst = w.Uitkomst })]
        );
    }

    private Puntontwerp? Lijst(Agendasoort soort, string titel, string waarom, List<Agendazaak> alle, int ruimte)
    {
        var hoogstens = Math.Clamp(ruimte, 0, MeesteRegels);
        var rest = alle.Count - hoogstens;
        return Punt(
            soort,
            titel,
            rest > 0 ? $"{waarom} Nog {rest} {(rest == 1 ? "staat" : "staan")} op de wachtlijst." : waarom,
            [.. alle.Take(hoogstens).Select(z => Kaart(z.Id, Redenen(z.Id, soort)))]
        );
    }

    private static Puntontwerp? Punt(Agendasoort soort, string titel, string waarom, List<Regelontwerp> regels) =>
        regels.Count == 0 ? null : new Puntontwerp(soort, titel, waarom, regels);

    private Regelontwerp Verhuizing(Agendaverhuizing v, string keten)
    {
        var nummer = Nummer(v.ZoekvraagId);
        var zin = v.Van is { } van ? $"verhuist van {van} naar {v.Naar}" : $"komt in {v.Naar}";
        return new Regelontwerp($"{keten}: kaart {nummer} {zin}") { ZoekvraagId = v.ZoekvraagId };
    }

    private Regelontwerp Kaart(Guid zoekvraag, string waarom)
    {
        Nummer(zoekvraag);
        return new Regelontwerp(waarom) { ZoekvraagId = zoekvraag };
    }

    // The other reasons for which a case would have been asked for. No date and no count of days: on a screen they could tell who it is.
    private string Redenen(Guid id, Agendasoort punt)
    {
        if (!zaken.TryGetValue(id, out var zaak))
        {
            return "";
        }
        var redenen = new List<string>();
        if (punt != Agendasoort.Urgent && WachtOpVoorstel(zaak))
        {
            redenen.Add($"meer dan {DagenZonderVoorstel} werkdagen zonder voorstel");
        }
        if (punt != Agendasoort.Norm && zaak.TeLang)
        {
            redenen.Add("langer dan de norm");
        }
        if (zaak.InVoorstel)
        {
            redenen.Add("er loopt een voorstel");
        }
        return redenen.Count == 0 ? "" : $"ook: {string.Join("; ", redenen)}";
    }

    private bool LigtOpTafel(Guid zoekvraag) => kaarten.Contains(zoekvraag);

    private int Nummer(Guid zoekvraag)
    {
        var plek = kaarten.IndexOf(zoekvraag);
        if (plek >= 0)
        {
            return plek + 1;
        }
        kaarten.Add(zoekvraag);
        return kaarten.Count;
    }

    private static string Aantal(int aantal, string een, string meer) => $"{aantal} {(aantal == 1 ? een : meer)}";
}
