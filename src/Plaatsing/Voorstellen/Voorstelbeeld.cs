using Regiotafel.Kern;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>A proposal with all that hangs from it, for one reader.</summary>
/// <param name="Voorstel">The proposal.</param>
/// <param name="Code">The case code.</param>
/// <param name="Moment">Facts and judgement as they were.</param>
/// <param name="AlsAanbieder">The reader is of the receiving provider only: matching fields, and no more.</param>
internal sealed record Voorstelbeeld(Voorstel Voorstel, Casuscode Code, Momentopname Moment, bool AlsAanbieder)
{
    public required DateOnly Dag { get; init; }

    /// <summary>The hold that serves it and still counts.</summary>
    public Vasthoudkoppeling? Vast { get; init; }

    /// <summary>The chain of which it is a step; its steps are taken there.</summary>
    public Guid? KetenId { get; init; }

    /// <summary>The timeline, newest first.</summary>
    public IReadOnlyList<Voorstelstap> Stappen { get; init; } = [];
    public Afwijzing? Afwijzing { get; init; }
    public Plaatsingsregel? Plaatsing { get; init; }

    /// <summary>The place as it is now; null when it is not to be seen any more.</summary>
    public Plek? Plek { get; init; }
    public required Intrekplan Intrekken { get; init; }

    public bool TeLaat => Voorstel.Loopt && Voorstel.Uiterlijk < Dag;

    /// <summary>The facts that this reader sees.</summary>
    public IEnumerable<Momentfeit> Feiten => AlsAanbieder ? Moment.VoorAanbieder : Moment.Feiten;

    /// <summary>The receiving provider sees facts as long as they serve the proposal or the placement that came of it.</summary>
    public bool ZietGegevens => !AlsAanbieder || !Voorstel.Vergeefs;

    /// <summary>
    /// The criteria that this reader sees. A condition that he only meets as a condition of the provider stays so, whoever made the
    /// proposal; of a place that he does not see any more nothing else is told.
    /// </summary>
    public IReadOnlyList<Momentpunt> Criteria =>
        [
            .. AlsAanbieder
                ? Moment.PuntenVoorAanbieder
                : Moment.Criteria.Select(c =>
                    Plek is null || Plek.Verborgen.Contains(c.Criterium) ? c with { Zin = Plek.Voorwaarde } : c
                ),
        ];

    /// <summary>Criteria that did not fit by themselves.</summary>
    public IReadOnlyList<Momentpunt> Punten => [.. Criteria.Where(c => c.Oordeel != Oordeel.Past)];

    /// <summary>Who has to do something now, and what.</summary>
    public string Aanzet =>
        Voorstel.Staat switch
        {
            _ when !Voorstel.Loopt => "",
            Voorstelstaat.Toegezegd =>
                $"{Voorstel.Indiener} en {Voorstel.Aanbieder} spreken een datum af. Daarna bevestigt een van beide de plaatsing.",
            _ when Voorstel.Gevraagd =>
                $"{Voorstel.Aanbieder} laat weten of de plek er echt is. De plek is nog niet vastgehouden.",
            Voorstelstaat.InOverweging => $"{Voorstel.Aanbieder} zegt de plek toe of wijst haar af.",
            _ => $"{Voorstel.Aanbieder} bekijkt het voorstel.",
        };

    /// <summary>Who read the facts, for who keeps the case.</summary>
    public IReadOnlyList<(string Organisatie, int Aantal, DateOnly Laatst)> Lezingen =>
        [
            .. Stappen
                .Where(s => s.Soort == Voorstelstap.Gelezen)
                .GroupBy(s => $"{s.Door}, {s.Organisatie}", StringComparer.Ordinal)
                .Select(g => (g.Key, g.Count(), Klok.Datum(g.Max(s => s.Op)))),
        ];
}
