using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.WatAls;

/// <summary>A what-if that somebody kept: the changes, and the answer as it was that day. It holds counts, never a case.</summary>
internal sealed class Watalsvraag : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>The account that asked.</summary>
    public required Guid EigenaarId { get; init; }
    public required string Naam { get; init; }

    /// <summary>The changes, as in the address of the page.</summary>
    public required string Vraag { get; init; }

    /// <summary>JSON; never changed.</summary>
    public required string Antwoord { get; init; }
    public required DateTime Op { get; init; }
    public required string Door { get; init; }
    public required string Organisatie { get; init; }
    public int Versie { get; private set; } = 1;

    /// <summary>The changes one by one, as text.</summary>
    public IReadOnlyList<string> Delen => Vraag.Split('|');

    /// <summary>The answer as it was.</summary>
    public Watalsantwoord Gelezen => Watalsantwoord.Lees(Antwoord);

    /// <summary>The changes; null when one of them cannot be made any more, for then it is another question.</summary>
    public IReadOnlyList<Wijziging>? Wijzigingen(Wijziglezer lezer)
    {
        var alle = Delen.Select(lezer.Lees).OfType<Wijziging>().ToList();
        return alle.Count == Delen.Count ? alle : null;
    }
}
