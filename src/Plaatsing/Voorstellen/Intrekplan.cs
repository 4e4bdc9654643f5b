using Regiotafel.Kern;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>What is undone when a proposal is withdrawn, and what blocks it: shown before somebody presses.</summary>
internal sealed record Intrekplan(IReadOnlyList<string> Gevolgen, IReadOnlyList<string> Blokkades)
{
    public bool Kan => Blokkades.Count == 0;

    /// <param name="v">The proposal.</param>
    /// <param name="koppeling">The hold that serves it now.</param>
    /// <param name="anderen">Other proposals of the case that run.</param>
    public static Intrekplan Van(Voorstel v, Vasthoudkoppeling? koppeling, int anderen)
    {
        if (v.Staat == Voorstelstaat.Geplaatst)
        {
            return new(
                [],
                [
                    $"De plaatsing is op {Klok.Datum(v.LaatstOp):d-M-yyyy} bevestigd door {v.LaatstDoor} ({v.LaatstOrganisatie}). Beëindig eerst de plaatsing.",
                ]
            );
        }
        if (!v.Loopt)
        {
            return new([], [$"Dit voorstel loopt niet meer: {Voorstelwoorden.Gebeurd(v)}."]);
        }
        var gevolgen = new List<string>();
        if (koppeling is { } k)
        {
            gevolgen.Add($"De plek is weer vrij voor anderen. U hield haar vast tot en met {k.Tot:d-M-yyyy}.");
        }
        if (v.Staat == Voorstelstaat.Toegezegd)
        {
            gevolgen.Add($"De toezegging van {v.Aanbieder} vervalt.");
        }
        gevolgen.Add($"{v.Aanbieder} krijgt bericht.");
        gevolgen.Add(
            anderen switch
            {
                0 => "De zoekvraag zoekt weer een plek.",
                1 => "Er loopt dan nog 1 ander voorstel voor deze zoekvraag.",
                _ => $"Er lopen dan nog {anderen} andere voorstellen voor deze zoekvraag.",
            }
        );
        return new(gevolgen, []);
    }
}
