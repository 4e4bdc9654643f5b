using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Aanzetten;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>The plan that stands at an address: what people published, else the computed one; null when there is neither.</summary>
internal sealed class Planlezer(IPlanboek boek, Plancijferlezer cijfers, Planprojectenlezer projecten, Planmaker maker)
{
    public async Task<Planbeeld?> Haal(Zorgkantoorregio regio, Sjabloon sjabloon, CancellationToken ct)
    {
        if (await boek.Gepubliceerd(regio, sjabloon.Editie, versie: null, ct) is { IsIngetrokken: false } plan)
        {
            return await Van(regio, sjabloon, plan, ct);
        }
        var open = await cijfers.Nieuwste(regio, sjabloon, ct);
        return open.IsLeeg
            ? null
            : maker.Maak(
                open,
                Planteksten.Berekend(regio.Code, sjabloon.Editie, Aanzetten(open)),
                await projecten.Lees(regio, sjabloon, ct)
            );
    }

    /// <summary>A version as it was frozen, with the figures that it was published with.</summary>
    public async Task<Planbeeld> Van(
        Zorgkantoorregio regio,
        Sjabloon sjabloon,
        Gepubliceerdplan plan,
        CancellationToken ct
    ) =>
        maker.Maak(
            await cijfers.Van(regio, sjabloon, plan.Uitgaven, ct),
            plan.Teksten with
            {
                Nieuwere = plan.Opvolger?.Nummer,
            },
            plan.Projecten
        );

    // What nobody wrote the rules suggest, and only where the test behind a sentence is met.
    private static Dictionary<string, string> Aanzetten(Plancijfers open) =>
        open
            .Sjabloon.Secties.Where(s => s.IsTeSchrijven)
            .Select(s => (s.Code, Tekst: string.Join("\n\n", Aanzetmaker.Maak(s, open).Select(a => a.Tekst))))
            .Where(s => s.Tekst.Length > 0)
            .ToDictionary(s => s.Code, s => s.Tekst);
}
