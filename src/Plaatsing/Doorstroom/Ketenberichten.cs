using Regiotafel.Kern.Berichten;
using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>Tells everybody in a chain that it has changed: one line and a link, never a code or a fact.</summary>
internal sealed class Ketenberichten(Voorstelberichten berichten)
{
    public async Task Allen(Ketengreep greep, string onderwerp, CancellationToken ct)
    {
        var keten = greep.Keten;
        var regel = new Berichtregel("Bekijk de keten van verhuizingen", $"/plaatsing/ketens/{keten.Id}");
        var organisaties = greep
            .Stappen.SelectMany(s => new[] { s.EigenaarId, s.WederpartijId })
            .Append(keten.EigenaarId)
            .Distinct();
        foreach (var organisatie in organisaties)
        {
            await berichten.Bezorg((organisatie, keten.Regio), onderwerp, regel, ct);
        }
    }
}
