using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Monitor.Regios.Panelen;
using Regiotafel.Monitor.Uitgaven;

namespace Regiotafel.Monitor.Regios;

/// <summary>Looks up what is open about a region.</summary>
internal sealed class Regioblik(Uitgavenboek boek, Landelijkestand landelijk)
{
    private readonly Doelpad _doelpad = new(landelijk.Doelen, Zorgkantoorregio.Alle.Length);

    public async Task<Regiocijfers> Van(Zorgkantoorregio regio, CancellationToken ct) =>
        Regiocijfers.Van(regio, await boek.Haal(Regiocijfers.Kies(regio, await boek.Alle(ct)), ct));

    /// <summary>Of each region only the edition of the stand: what a map of all of them shows.</summary>
    public async Task<IReadOnlyList<Regiocijfers>> Standen(IEnumerable<Zorgkantoorregio> regios, CancellationToken ct)
    {
        var alle = await boek.Alle(ct);
        var uit = new List<Regiocijfers>();
        foreach (var regio in regios)
        {
            var gekozen = Regiocijfers.Kies(regio, alle).Where(k => k.Editie == Regiocijfers.Editie);
            uit.Add(Regiocijfers.Van(regio, await boek.Haal(gekozen, ct)));
        }
        return uit;
    }

    public IReadOnlyList<Paneel> Panelen(Regiocijfers cijfers, Kwartaal? kwartaal) =>
        Panelenmaker.Maak(cijfers, _doelpad, kwartaal);

    /// <summary>The whole quarters of the flow that are open, the newest first.</summary>
    public static IReadOnlyList<Kwartaal> Kwartalen(Regiocijfers cijfers) =>
        cijfers.Bron(Regiocijfers.Monitoreditie, "instroom-maand") is { } bron
            ? [.. new Stroomreeks(bron, bron.Periode).Kwartalen().Select(k => k.Kwartaal).Reverse()]
            : [];
}
