namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>The facts of a day of which an agenda is made; nothing else goes into it.</summary>
internal sealed record Agendafeiten(DateOnly Dag)
{
    /// <summary>Day of the session of which the promises were answered; null when there were none.</summary>
    public DateOnly? Beloften { get; init; }
    public IReadOnlyList<Agendaknelpunt> Knelpunten { get; init; } = [];

    /// <summary>Who waits, the longest first.</summary>
    public IReadOnlyList<Agendazaak> Zaken { get; init; } = [];
    public IReadOnlyList<Agendastap> Stappen { get; init; } = [];
    public IReadOnlyList<Agendaketen> Ketens { get; init; } = [];
    public IReadOnlyList<Agendaplek> Onbevestigd { get; init; } = [];
    public IReadOnlyList<Agendainbreng> Inbreng { get; init; } = [];
    public IReadOnlyList<Agendawatals> Watals { get; init; } = [];
}

/// <summary>One case that waits.</summary>
/// <param name="Status">Its leveringsstatus; null when none is set.</param>
/// <param name="Dagen">Days of waiting.</param>
/// <param name="Normdagen">Days after which it waits too long; null for no norm.</param>
internal sealed record Agendazaak(Guid Id, string? Status, int Dagen, int? Normdagen)
{
    /// <summary>Since when it has its status and no proposal: the later of both.</summary>
    public DateOnly? ZonderVoorstelSinds { get; init; }

    /// <summary>A proposal runs.</summary>
    public bool InVoorstel { get; init; }
    public bool Geparkeerd { get; init; }

    public bool TeLang => Normdagen is { } norm && Dagen > norm;
}

/// <summary>Urgent cases that fit together on too few places.</summary>
internal sealed record Agendaknelpunt(IReadOnlyList<Guid> Zaken, IReadOnlyList<Guid> Aanbod, int Plekken);

/// <summary>A proposal of which the next step is due.</summary>
internal sealed record Agendastap(Guid VoorstelId, Guid ZoekvraagId, Guid AanbodId, string Plek, DateOnly Uiterlijk);

/// <summary>Moves that belong together, in their order.</summary>
internal sealed record Agendaketen(bool Ruil, IReadOnlyList<Agendaverhuizing> Stappen);

/// <summary>One move; <see cref="Van"/> is null for who waits.</summary>
internal sealed record Agendaverhuizing(Guid ZoekvraagId, string? Van, string Naar);

/// <summary>A place that nobody confirmed in time and that is all some cases need.</summary>
internal sealed record Agendaplek(Guid AanbodId, string Naam, DateOnly? BevestigdOp, int Geholpen, int Urgent);

/// <summary>A case brought in by hand.</summary>
internal sealed record Agendainbreng(Guid ZoekvraagId, string Waarom);

/// <summary>A what-if that waits for this table, with what it says now; <see cref="Rest"/> more wait for the next session.</summary>
internal sealed record Agendawatals(Guid Id, string Naam, string? Uitkomst, int Rest);
