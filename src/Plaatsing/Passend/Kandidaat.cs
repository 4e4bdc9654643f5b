using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Passend;

/// <summary>One case held against the offer of a unit that suits it best.</summary>
internal sealed record Kandidaat(Zoekvraagbeeld Beeld, Vergelijking Vergelijking)
{
    /// <summary>The order of who is shown first: nearest miss, then status 6, 7 and 2, then the longest waiting (criteria.md, section 5).</summary>
    public static IComparer<Kandidaat> Eerst { get; } =
        Comparer<Kandidaat>.Create((a, b) => a.Sleutel.CompareTo(b.Sleutel));

    public bool Past => Vergelijking.Oordeel == Oordeel.Past;

    /// <summary>One person could decide otherwise, or a few facts are missing.</summary>
    public bool Bijna => !Past && Vergelijking.Uitkomst.Gewicht <= Vergelijker.BijnaTot;

    /// <summary>Everything else fits: the one fact that nobody knows yet; null when there are none or more.</summary>
    public Criteriumuitkomst? EnigeVraag =>
        Vergelijking.Uitkomst.Punten is [{ Oordeel: Oordeel.Onbekend } punt] ? punt : null;

    private (int Gewicht, int Punten, int Status, DateOnly Sinds, string Code) Sleutel =>
        (
            Vergelijking.Uitkomst.Gewicht,
            Vergelijking.Uitkomst.Punten.Count,
            Beeld.Status?.Leveringsstatus switch
            {
                "6" => 0,
                "7" => 1,
                "2" => 2,
                _ => 3,
            },
            Beeld.Zoekvraag.WachtSinds ?? DateOnly.MaxValue,
            Beeld.Zoekvraag.Code.Tekens
        );
}
