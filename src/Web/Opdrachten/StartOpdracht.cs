using System.CommandLine;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Regiotafel.Web.Opdrachten;

/// <summary><c>regiotafel start</c>: brings the store up to date, fills a new one, serves until it is stopped.</summary>
internal static class StartOpdracht
{
    private const string Adres = "http://localhost:5080";

    public static Command Maak()
    {
        var leeg = new Option<bool>("--leeg")
        {
            Description = "Begin zonder demogegevens; toont twee eenmalige links.",
        };
        var regio = new Option<string?>("--regio")
        {
            HelpName = "CODE",
            Description = "Code van de zorgkantoorregio, bij --leeg.",
        };
        var opdracht = new Opdracht(
            "start",
            "Zet Regiotafel klaar en start de website.",
            (Uitgang.Geweigerd, "de opslag of het adres is niet te gebruiken")
        )
        {
            leeg,
            regio,
        };
        opdracht.Validators.Add(r =>
        {
            if (r.GetValue(leeg) != r.GetValue(regio) is { Length: > 0 })
            {
                r.AddError("Geef --leeg en --regio CODE samen op, bijvoorbeeld --leeg --regio 5521.");
            }
        });
        opdracht.Doet((r, ct) => Voer(r.GetValue(regio), r.InvocationConfiguration.Output, ct));
        return opdracht;
    }

    private static async Task<int> Voer(string? leegVoor, TextWriter uit, CancellationToken ct)
    {
        await using var app = Huis.Bouw(
            [],
            b =>
            {
                if (string.IsNullOrEmpty(b.Configuration["URLS"]))
                {
                    b.WebHost.UseUrls(Adres);
                }
            }
        );
        await using (var begin = app.Services.CreateAsyncScope())
        {
            var regels = await begin.ServiceProvider.GetRequiredService<Begin>().Voer(leegVoor, ct);
            app.Lifetime.ApplicationStarted.Register(() => Meld(app, regels, uit));
        }
        await Open(app, ct);
        await app.WaitForShutdownAsync(ct);
        return Uitgang.Goed;
    }

    // A start that fails, as on an address in use, still ends in order: tasks that run already stop before what they use is gone.
    private static async Task Open(WebApplication app, CancellationToken ct)
    {
        try
        {
            await app.StartAsync(ct);
        }
        catch
        {
            await app.StopAsync(CancellationToken.None);
            throw;
        }
    }

    private static void Meld(WebApplication app, IReadOnlyList<string> regels, TextWriter uit)
    {
        var adressen =
            app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        uit.WriteLine();
        uit.WriteLine($"Regiotafel staat klaar op {string.Join(" en ", adressen)}");
        uit.WriteLine();
        foreach (var regel in regels)
        {
            // A link is known as a path only; the address is known now.
            uit.WriteLine(regel.Replace(": /", $": {adressen.FirstOrDefault()}/", StringComparison.Ordinal));
        }
        uit.WriteLine();
        uit.WriteLine("Stoppen: Ctrl+C");
    }
}
