using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern;
using Regiotafel.Kern.Taken;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Web.Kader;

namespace Regiotafel.Web.Koppelingen;

/// <summary>
/// Gives a demonstration figures of an invented country, once, after the start: the first pages go before them and say that they
/// come. Portfolio knows the persons, Cijfers makes the figures. Off by the setting <c>Demo:Cijfers</c>.
/// </summary>
internal sealed class Voorbeeldcijfers(
    IVoorbeelduitgaven uitgaven,
    IDemoregio demo,
    Installatiestaat staat,
    IConfiguration instellingen,
    TimeProvider tijd
) : ITaak
{
    // The first pages of a visitor need the processors more.
    private static readonly TimeSpan Aanloop = TimeSpan.FromSeconds(8);

    public string Naam => "voorbeeldcijfers";

    // Often: what a stop left half done is taken up at the next start. Once they are there it is one short question.
    public TimeSpan Elke => TimeSpan.FromSeconds(30);

    /// <summary>Looks whether they have to be made; from then on the pages say so.</summary>
    public async Task<bool> Verwacht(CancellationToken ct) =>
        staat.IsDemo
        && instellingen.GetValue("Taken:Aan", defaultValue: true)
        && instellingen.GetValue("Demo:Cijfers", defaultValue: true)
        && await uitgaven.Verwacht(demo.Regio, ct);

    public async Task Voer(CancellationToken ct)
    {
        if (await Verwacht(ct))
        {
            await Task.Delay(Aanloop, tijd, ct);
            var (vrager, opener) = (Persoon(Rol.RegioAnalist), Persoon(Rol.Zorgkantoor));
            await uitgaven.Maak(
                new(demo.Regio, opener.OrganisatieId, vrager.Id, vrager.Naam, opener.Id, opener.Naam),
                ct
            );
        }
    }

    private Demopersoon Persoon(Rol rol) => demo.Personen.First(p => p.Rol == rol);
}
