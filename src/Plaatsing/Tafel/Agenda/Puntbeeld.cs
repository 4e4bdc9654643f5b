using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>An open session as its screen shows it: the agenda, one point of it, and what was decided.</summary>
internal sealed record Puntbeeld(
    Plaatsingstafel Tafel,
    Tafelsessie Sessie,
    IReadOnlyList<Agendapunt> Punten,
    Agendapunt? Nu
)
{
    /// <summary>Per point how many of its lines have no decision yet.</summary>
    public required IReadOnlyDictionary<Guid, int> Over { get; init; }
    public required IReadOnlyList<Tafelaanwezige> Aanwezig { get; init; }

    /// <summary>Decisions of this session, the newest first, with the number of their card.</summary>
    public required IReadOnlyList<(Besluit Besluit, int? Kaart)> Vastgelegd { get; init; }

    /// <summary>Promises that were answered when this session opened.</summary>
    public IReadOnlyList<(Besluit Besluit, int? Kaart)> Beloften { get; init; } = [];
    public IReadOnlyList<Tafelrij> Rijen { get; init; } = [];

    /// <summary>The places of a knelpunt.</summary>
    public IReadOnlyList<Plek> Kolommen { get; init; } = [];
    public IReadOnlyList<Plekrij> Plekken { get; init; } = [];

    /// <summary>The what-ifs of this point.</summary>
    public IReadOnlyList<Watalsrij> Watals { get; init; } = [];

    /// <summary>The plain priority list of this point, as a sentence; empty where none of the cards fits anywhere.</summary>
    public string OpVolgorde { get; init; } = "";

    /// <summary>What the form is about.</summary>
    public Tafelonderwerp Gekozen { get; init; } = Tafelonderwerp.Geen;

    /// <summary>Who leads, in words; the name alone in a session of before that was kept.</summary>
    public required string Leiding { get; init; }

    /// <summary>The reader leads: he writes.</summary>
    public bool Leidt { get; init; }

    /// <summary>The reader does not lead and may.</summary>
    public bool KanOvernemen { get; init; }

    public Agendapunt? Volgende => Punten.FirstOrDefault(p => p.Volgorde > (Nu?.Volgorde ?? 0));

    public string Adres => $"/plaatsing/tafel/{Sessie.Id}";
}
