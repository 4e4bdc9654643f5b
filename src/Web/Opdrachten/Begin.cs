using Regiotafel.Plaatsing.Deur;
using Regiotafel.Toegang.Deur;
using Regiotafel.Web.Kader;
using Regiotafel.Web.Koppelingen;
using Regiotafel.Web.Opslag;
using Regiotafel.Web.Sleutels;

namespace Regiotafel.Web.Opdrachten;

/// <summary>What happens before the first request: schema, keys, mark of the store, demo region or first links, once.</summary>
internal sealed class Begin(
    Schemabegin schema,
    Sleutelbeheer sleutels,
    Installaties installaties,
    Demoaccounts accounts,
    Demovulling demo,
    Eerstegebruikers eersten,
    Installatiestaat staat,
    Voorbeeldcijfers cijfers,
    Herwisser herwisser,
    IConfiguration instellingen
)
{
    private const string Wachtwoorden = "demo-accounts.txt";

    /// <summary>Makes the store ready and returns what the starter must know: demo accounts, or the first links.</summary>
    /// <param name="leegVoor">Zorgkantoor code of a store without demo data; null for the demonstration.</param>
    public async Task<IReadOnlyList<string>> Voer(string? leegVoor, CancellationToken ct)
    {
        await schema.BrengBij(ct);
        var bezwaren = await schema.Rechtenbezwaren(ct);
        var merk = await installaties.Lees(ct);
        if (bezwaren.Count > 0 && !(merk?.Demo ?? leegVoor is null))
        {
            throw new RolMagTeVeel(bezwaren);
        }
        sleutels.Begin();
        // A store that was put back by the tools of its database holds what was erased since.
        _ = await herwisser.Voer(ct);
        if (merk is { Demo: true } && leegVoor is not null)
        {
            throw new OpslagIsDemo();
        }
        IReadOnlyList<string> regels = [];
        if (merk is null && leegVoor is not null)
        {
            regels = await eersten.Maak(leegVoor, ct);
        }
        else if (merk is null)
        {
            await demo.Vul(Bestand, ct);
        }
        await accounts.Controleer(ct);
        staat.Zet(await installaties.Lees(ct));
        _ = await cijfers.Verwacht(ct);
        return staat.IsDemo ? [.. Demoregels(), .. bezwaren.Select(b => $"Alleen in een demonstratie: {b}")] : regels;
    }

    private string Bestand => Path.Combine(Opslagkeuze.Datamap(instellingen), Wachtwoorden);

    // Of a demo store that was made elsewhere the file may be missing: the buttons still work.
    private IReadOnlyList<string> Demoregels()
    {
        var regels = File.Exists(Bestand) ? File.ReadAllLines(Bestand).Select(r => r.Split("; ")).ToList() : [];
        return
        [
            "Demo met verzonnen gegevens. Aanmelden gaat met een knop per rol; of met e-mail en wachtwoord:",
            .. regels.Select(r =>
                "  " + string.Join("  ", r.Select((deel, i) => deel.PadRight(Breedte(regels, i)))).TrimEnd()
            ),
        ];
    }

    private static int Breedte(List<string[]> regels, int kolom) =>
        regels.Max(r => kolom < r.Length ? r[kolom].Length : 0);
}
