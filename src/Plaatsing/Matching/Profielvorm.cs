using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Matching;

/// <summary>
/// A zoekvraag in the form in which the criteria and the solver read it. A fact that is not there stays unknown: nothing is guessed
/// from another one.
/// </summary>
internal sealed class Profielvorm(IEnumerable<Plekplaats> eenheden, IEnumerable<Plek> plekken)
{
    private readonly List<Plekplaats> plaatsen = [.. eenheden];

    private readonly ILookup<Guid, Plek> perEenheid = plekken.ToLookup(p => p.Plaats.EenheidId);

    /// <summary>The needs, facts and agreements of a case on its day.</summary>
    public Zoekprofiel Profiel(Zoekvraagbeeld beeld)
    {
        var (z, feiten) = (beeld.Zoekvraag, beeld.Feiten);
        var leeftijd = feiten.Waarde(Feitcode.Leeftijd) is { } l ? Feitcode.LeesLeeftijd(l) : null;
        return new Zoekprofiel
        {
            Financiering = feiten.Waarde(Feitcode.Financiering),
            Profiel = feiten.Waarde(Feitcode.Profiel),
            Leveringsvormen = feiten.Waarde(Feitcode.Leveringsvormen)?.Split('|') ?? [],
            LeeftijdVan = leeftijd?.Van,
            LeeftijdTot = leeftijd?.Tot,
            Kenmerken = feiten
                .Alle.Where(f => f.Waarde is Feitcode.Ja or Feitcode.Nee && Feitcode.AlsKenmerk(f.Code) is not null)
                .ToDictionary(f => Feitcode.AlsKenmerk(f.Code)!, f => f.Waarde == Feitcode.Ja, StringComparer.Ordinal),
            Nodig = Voorzieningen(feiten, Feitcode.Nodig),
            MisschienNodig = Voorzieningen(feiten, Feitcode.Misschien),
            Geslacht = feiten.Waarde(Feitcode.Geslacht),
            Regio = z.Regio,
            Uitgesloten = Codes(beeld, Voorkeursoort.Uitsluiting),
            Voorkeuren = Codes(beeld, Voorkeursoort.Voorkeur),
            AlleenVoorkeur = z.AlleenVoorkeur,
            Status = beeld.Status?.Leveringsstatus,
            MaxKm = feiten.Waarde(Feitcode.MaxKm) is { } km ? Feitcode.LeesKm(km) : null,
            Netwerk = feiten.Waarde(Feitcode.Netwerk) is { } gemeente ? Midden(gemeente) : null,
            GeparkeerdTot = beeld.Geparkeerd?.Tot,
            Afwijzingen =
            [
                .. beeld.Afgewezen.SelectMany(a =>
                    perEenheid[a.EenheidId].Select(p => new AfwijzingTot(p.Groep.Code, a.Tot!.Value))
                ),
                .. beeld.Vetos.SelectMany(v =>
                    perEenheid[v.EenheidId].Select(p => new AfwijzingTot(p.Groep.Code, v.Tot))
                ),
            ],
            Ontheffingen =
            [
                .. beeld
                    .Ontheffingen.Where(o => o.Geldt(beeld.Dag))
                    .SelectMany(o =>
                        perEenheid[o.EenheidId].Select(p => new OntheffingTot(p.Groep.Code, o.Criterium, o.Tot!.Value))
                    ),
            ],
            Doorstroom = z.Soort == Zoekvraagsoort.Doorstroom,
            Toestemming = beeld.Toestemming is not null,
        };
    }

    /// <summary>
    /// The same as a line of the solver's question; null for a resident whose unit has no place in the register or who left it
    /// before, for he can give up none.
    /// </summary>
    public Zoekvraagregel? Regel(Zoekvraagbeeld beeld)
    {
        var z = beeld.Zoekvraag;
        var huidig = z.HuidigeEenheidId is { } eenheid && !beeld.EerderBegonnen ? HuidigeGroep(eenheid) : null;
        return z.Soort == Zoekvraagsoort.Doorstroom && huidig is null
            ? null
            : new Zoekvraagregel(z.Code.Tekens, Profiel(beeld))
            {
                WachtSinds = z.WachtSinds,
                VorigeAanbieder = z.VorigeAanbiederId?.ToString(),
                HuidigeGroep = huidig,
                VerkeerdePlek = z.VerkeerdePlek,
            };
    }

    /// <summary>
    /// The place that a resident leaves takes the certainty and date of the earliest open row of its unit (design, section 9). Null
    /// when the unit has none.
    /// </summary>
    public string? HuidigeGroep(Guid eenheidId) =>
        perEenheid[eenheidId]
            .OrderBy(p => p.Groep.Vanaf ?? DateOnly.MinValue)
            .ThenBy(p => p.Groep.Code, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Groep.Code;

    private List<string> Codes(Zoekvraagbeeld beeld, Voorkeursoort soort) =>
        [
            .. beeld
                .Wensen.Where(w => w.Soort == soort && w.Geldt(beeld.Dag))
                .SelectMany(w =>
                    w.Doelsoort switch
                    {
                        Voorkeurdoel.Aanbieder => [w.DoelId.ToString()],
                        Voorkeurdoel.Locatie => plaatsen
                            .Where(p => p.LocatieId == w.DoelId)
                            .Take(1)
                            .Select(p => p.Locatiecode),
                        _ => perEenheid[w.DoelId].Select(p => p.Groep.Code),
                    }
                )
                .Distinct(StringComparer.Ordinal),
        ];

    private static List<string> Voorzieningen(Feitenblad feiten, string waarde) =>
        [.. feiten.Alle.Where(f => f.Waarde == waarde).Select(f => Feitcode.AlsVoorziening(f.Code)).OfType<string>()];

    // The middle of a municipality, as far as the register knows it: the mean of its locations. Never an address of a client.
    private Punt? Midden(string gemeente)
    {
        var punten = plaatsen.Where(p => p.Gemeente == gemeente).Select(p => p.Punt).OfType<Punt>().Distinct().ToList();
        return punten.Count == 0
            ? null
            : new Punt((int)punten.Average(p => (double)p.X), (int)punten.Average(p => (double)p.Y));
    }
}
