using Regiotafel.Cijfers.Deur;
using Regiotafel.Plaatsing.Deur;

namespace Regiotafel.Web.Koppelingen;

/// <summary>Cijfers asks for dated counts, Plaatsing counts who waits. Only those counts cross.</summary>
internal sealed class Wachtlijstpeilbron(Wachtlijsttellingen tellingen) : IPeilbron
{
    public string Naam => "wachtlijst";

    public async Task<IReadOnlyList<Peilwaarde>> Lees(string regio, DateOnly? na, CancellationToken ct) =>
        [.. (await tellingen.Lees(regio, na, ct)).Select(t => new Peilwaarde(t.Peildatum, t.Status, t.Aantal))];
}
