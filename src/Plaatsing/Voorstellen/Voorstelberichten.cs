using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Berichten;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>Tells the other side that a proposal has changed: one line and a link, never a code or a fact.</summary>
internal sealed class Voorstelberichten(IPostbus postbus, IAdresboek adresboek, IHandelende wie, Berichtkeuzes keuzes)
{
    private static readonly Rol[] Rollen = [Rol.Zorgbemiddelaar, Rol.Gemeente, Rol.Zorgkantoor];

    /// <summary>Tells both sides, except who did it.</summary>
    public async Task Beide(Voorstel v, string onderwerp, CancellationToken ct)
    {
        await Antwoord(v, v.EigenaarId, onderwerp, ct);
        if (v.WederpartijId != v.EigenaarId)
        {
            await Antwoord(v, v.WederpartijId, onderwerp, ct);
        }
    }

    /// <summary>Tells one side that its place is held: nobody can switch that off.</summary>
    public Task Vastgehouden(Voorstel v, string onderwerp, CancellationToken ct) =>
        Stuur(v, v.EigenaarId, onderwerp, uitTeZetten: false, ct);

    /// <summary>Tells one side what the other did; who does not want that by mail reads it in the application.</summary>
    public Task Antwoord(Voorstel v, Guid organisatie, string onderwerp, CancellationToken ct) =>
        Stuur(v, organisatie, onderwerp, uitTeZetten: true, ct);

    // Not to who acts.
    private async Task Stuur(Voorstel v, Guid organisatie, string onderwerp, bool uitTeZetten, CancellationToken ct)
    {
        var regel = new Berichtregel($"Lees het voorstel voor {v.Plek}", $"/plaatsing/voorstellen/{v.Id}");
        await Bezorg((organisatie, v.Regio), onderwerp, regel, ct, uitTeZetten);
    }

    /// <summary>One line and a link to those of an organisation who place people, unless it is the one who acts.</summary>
    public async Task Bezorg(
        (Guid Organisatie, string Regio) aan,
        string onderwerp,
        Berichtregel regel,
        CancellationToken ct,
        bool uitTeZetten = false
    )
    {
        if (aan.Organisatie == wie.OrganisatieId)
        {
            return;
        }
        var gehad = new HashSet<Guid>();
        foreach (var rol in Rollen)
        {
            foreach (var medewerker in await adresboek.Van(aan.Organisatie, aan.Regio, rol, ct))
            {
                if (gehad.Add(medewerker.GebruikerId))
                {
                    var uit =
                        uitTeZetten
                        && (await keuzes.Van(medewerker.GebruikerId, aan.Regio, ct))?.Soorten.Contains(
                            Berichtsoort.Antwoord
                        ) == true;
                    await postbus.Bezorg(
                        new Bericht(medewerker.GebruikerId, onderwerp, [regel]) { AlleenInApp = uit },
                        ct
                    );
                }
            }
        }
    }
}
