using Regiotafel.Kennisbank.Deur;
using Regiotafel.Regioplan.Deur;

namespace Regiotafel.Web.Koppelingen;

/// <summary>A plan asks for the network of a region, Kennisbank has it. All of it is public.</summary>
internal sealed class Plannetwerken(INetwerkboek boek) : INetwerk
{
    public async Task<Plannetwerk> Van(string regio, CancellationToken ct) =>
        new(
            [
                .. (await boek.Sessies(regio, ct)).Select(s => new Plansessie(
                    s.Datum,
                    s.Soort,
                    s.Thema,
                    s.Partijen,
                    s.Uitkomst,
                    s.IsVoorbeeld
                )),
            ],
            [
                .. (await boek.Tijdlijn(regio, ct)).Select(p => new Planpunt(
                    p.Datum.Year,
                    p.Wanneer,
                    p.Tekst,
                    p.Bron,
                    p.IsVoorbeeld
                )),
            ]
        );
}
