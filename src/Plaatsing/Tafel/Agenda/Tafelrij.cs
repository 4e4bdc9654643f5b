using Regiotafel.Portfolio.Deur;
using Regiotafel.Weergave.Merken;

namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>A card on the screen, with the places it could go to and what was decided about it.</summary>
internal sealed record Tafelrij(Kaartbeeld Kaart, string Waarom)
{
    public IReadOnlyList<Tafelplek> Plekken { get; init; } = [];

    /// <summary>The proposal of which a step is due.</summary>
    public Guid? VoorstelId { get; init; }

    /// <summary>What this session decided about this card, in words.</summary>
    public IReadOnlyList<string> Besloten { get; init; } = [];

    public Tafelplek? Op(Guid aanbodId) => Plekken.FirstOrDefault(p => p.Plek.AanbodId == aanbodId);
}

/// <summary>A card against a place.</summary>
/// <param name="Punten">What does not fit by itself and who decides, without a value of the case.</param>
internal sealed record Tafelplek(Plek Plek, Oordeelstand Stand, string Punten)
{
    /// <summary>The best division puts the card here.</summary>
    public bool Advies { get; init; }

    /// <summary>So does it, once a resident has moved.</summary>
    public bool AdviesKeten { get; init; }
}

/// <summary>A place that nobody confirmed.</summary>
internal sealed record Plekrij(Plek Plek, string Waarom)
{
    public IReadOnlyList<string> Besloten { get; init; } = [];
}
