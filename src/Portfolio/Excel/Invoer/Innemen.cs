using System.Text.Json;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Excel.Leeswerker;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>The first step of an upload: what a file says is kept for a person to look at.</summary>
internal sealed class Innemen(PortfolioDb db, Werkeenheid werk, IHandelende wie, Klok klok, Leesproces leesproces)
{
    private const string Handeling = "portfolio.inlezen";

    /// <summary>
    /// Parses the file in its own process and keeps what it says, for a person to look at. A refused file is not kept.
    /// </summary>
    public async Task<(Guid? Id, Bevinding? Weigering)> Voer(byte[] bytes, CancellationToken ct)
    {
        var gelezen = await leesproces.Lees(bytes, klok.Vandaag, ct);
        if (gelezen.Geweigerd)
        {
            return (null, gelezen.Bevindingen.First(b => b.Ernst == "weiger"));
        }

        var (bestand, wacht) = Tekstzeef.Zeef(gelezen, klok.Vandaag);
        var boek = new Invoerboek
        {
            Id = Guid.NewGuid(),
            Regio = wie.Regio,
            EigenaarId = wie.OrganisatieId,
            GebruikerId = wie.GebruikerId,
            Naam = wie.Naam,
            Op = klok.Nu,
            Inhoud = JsonSerializer.Serialize(bestand, GelezenBestand.Vorm),
            Wacht = JsonSerializer.Serialize(wacht),
        };
        return await werk.Doe(
            async () =>
            {
                db.Invoer.Add(boek);
                db.Noteer(new Gebeurtenis(Handeling, "aanmaken", nameof(Invoerboek), boek.Id, boek.Regio));
                await db.Bewaar(ct);
                return (boek.Id, (Bevinding?)null);
            },
            ct
        );
    }
}
