using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Ontheffingen;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>A zoekvraag with all that hangs from it, as it is on a day.</summary>
internal sealed record Zoekvraagbeeld(Zoekvraag Zoekvraag, Feitenblad Feiten, DateOnly Dag)
{
    public IReadOnlyList<Statusperiode> Statussen { get; init; } = [];
    public IReadOnlyList<Voorkeur> Wensen { get; init; } = [];
    public IReadOnlyList<Parkering> Parkeringen { get; init; } = [];
    public IReadOnlyList<Grondslag> Grondslagen { get; init; } = [];
    public IReadOnlyList<Afwijzing> Afwijzingen { get; init; } = [];

    /// <summary>Asked and decided exceptions for one place, the newest first.</summary>
    public IReadOnlyList<Ontheffing> Ontheffingen { get; init; } = [];

    /// <summary>Units where a step of a chain got a no that still counts, with the first day on which they may be asked again.</summary>
    public IReadOnlyList<(Guid EenheidId, DateOnly Tot)> Vetos { get; init; } = [];

    /// <summary>A chain that runs holds a place for this case.</summary>
    public bool InKeten { get; init; }

    /// <summary>A placement of this case began before: a resident has left his old place, and frees it no second time.</summary>
    public bool EerderBegonnen { get; init; }

    /// <summary>May be given a place: nobody has promised it one, and no chain that is talked about holds one for it meanwhile.</summary>
    public bool Beschikbaar => Zoekvraag.Staat is Zoekvraagstaat.Zoekend or Zoekvraagstaat.InVoorstel && !InKeten;

    /// <summary>May be proposed for a place of this unit: who lives there already seeks something else.</summary>
    public bool Kandidaat(Guid eenheidId) => Beschikbaar && Zoekvraag.HuidigeEenheidId != eenheidId;

    /// <summary>Refusals that keep a unit apart from this case on the day.</summary>
    public IEnumerable<Afwijzing> Afgewezen
    {
        get
        {
            var laatsteFeit = Feiten.Alle.Select(f => (DateTime?)f.Op).Max();
            return Afwijzingen.Where(a => a.Geldt(Dag, laatsteFeit));
        }
    }

    /// <summary>The leveringsstatus that holds on the day; null for a resident and before the zorgkantoor has set one.</summary>
    public Statusperiode? Status => Statussen.FirstOrDefault(s => s.Geldt(Dag));

    /// <summary>A status that waits for the zorgkantoor.</summary>
    public Statusperiode? Voorgesteld => Statussen.FirstOrDefault(s => s.Stand == Statusstand.Voorgesteld);

    public Parkering? Geparkeerd => Parkeringen.FirstOrDefault(p => p.Geldt(Dag));

    /// <summary>Consent to take part in a chain that holds on the day.</summary>
    public Grondslag? Toestemming => Grondslagen.FirstOrDefault(g => g.Geldt(Dag));

    /// <summary>Days of waiting; 0 for a resident.</summary>
    public int Wachtdagen => Zoekvraag.WachtSinds is { } sinds ? Math.Max(0, Dag.DayNumber - sinds.DayNumber) : 0;

    /// <summary>Everything that matching needs is known.</summary>
    public bool Volledig =>
        Feiten.Volledig
        && (Zoekvraag.Soort == Zoekvraagsoort.Doorstroom || (Status is not null && Zoekvraag.WachtSinds is not null));
}
