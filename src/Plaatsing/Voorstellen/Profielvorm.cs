using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>A zoekvraag as the criteria ask for it, against given places.</summary>
internal static class Profielvorm
{
    /// <param name="beeld">The case on a day.</param>
    /// <param name="plekken">The places it is held against: wishes are written in their codes.</param>
    /// <param name="afgewezen">Units that are out for this case, each until a day.</param>
    public static Zoekprofiel Van(
        Zoekvraagbeeld beeld,
        IReadOnlyCollection<Plek> plekken,
        IReadOnlyDictionary<Guid, DateOnly> afgewezen
    )
    {
        var (z, feiten) = (beeld.Zoekvraag, beeld.Feiten);
        var leeftijd = feiten.Waarde(Feitcode.Leeftijd) is { } l ? Feitcode.LeesLeeftijd(l) : null;
        var voorzieningen = feiten.Alle.Where(f => Feitcode.AlsVoorziening(f.Code) is not null).ToList();
        return new Zoekprofiel
        {
            Financiering = feiten.Waarde(Feitcode.Financiering),
            Profiel = feiten.Waarde(Feitcode.Profiel),
            Leveringsvormen = feiten.Waarde(Feitcode.Leveringsvormen)?.Split('|') ?? [],
            LeeftijdVan = leeftijd?.Van,
            LeeftijdTot = leeftijd?.Tot,
            Geslacht = feiten.Waarde(Feitcode.Geslacht),
            Kenmerken = feiten
                .Alle.Where(f => Feitcode.AlsKenmerk(f.Code) is not null && f.Waarde != Feitcode.Onbekend)
                .ToDictionary(f => Feitcode.AlsKenmerk(f.Code)!, f => f.Waarde == Feitcode.Ja, StringComparer.Ordinal),
            Nodig =
            [
                .. voorzieningen.Where(f => f.Waarde == Feitcode.Nodig).Select(f => Feitcode.AlsVoorziening(f.Code)!),
            ],
            MisschienNodig =
            [
                .. voorzieningen
                    .Where(f => f.Waarde is Feitcode.Misschien or Feitcode.Onbekend)
                    .Select(f => Feitcode.AlsVoorziening(f.Code)!),
            ],
            Regio = z.Regio,
            Uitgesloten = Codes(beeld, plekken, Voorkeursoort.Uitsluiting),
            Voorkeuren = Codes(beeld, plekken, Voorkeursoort.Voorkeur),
            AlleenVoorkeur = z.AlleenVoorkeur,
            Status = beeld.Status?.Leveringsstatus,
            MaxKm = feiten.Waarde(Feitcode.MaxKm) is { } km ? Feitcode.LeesKm(km) : null,
            GeparkeerdTot = beeld.Geparkeerd?.Tot,
            Afwijzingen =
            [
                .. plekken
                    .Where(p => afgewezen.ContainsKey(p.Plaats.EenheidId))
                    .Select(p => new AfwijzingTot(p.Groep.Code, afgewezen[p.Plaats.EenheidId])),
            ],
            Doorstroom = z.Soort == Zoekvraagsoort.Doorstroom,
            Toestemming = beeld.Toestemming is not null,
        };
    }

    private static List<string> Codes(Zoekvraagbeeld beeld, IReadOnlyCollection<Plek> plekken, Voorkeursoort soort)
    {
        var doelen = beeld.Wensen.Where(w => w.Soort == soort).Select(w => (w.Doelsoort, w.DoelId)).ToHashSet();
        return
        [
            .. plekken
                .Where(p =>
                    doelen.Contains((Voorkeurdoel.Eenheid, p.Plaats.EenheidId))
                    || doelen.Contains((Voorkeurdoel.Locatie, p.Plaats.LocatieId))
                    || doelen.Contains((Voorkeurdoel.Aanbieder, p.Plaats.AanbiederId))
                )
                .Select(p => p.Groep.Code),
        ];
    }
}
