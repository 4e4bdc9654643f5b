using System.CommandLine;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Regiotafel.Web.Opdrachten;

/// <summary>
/// <c>regiotafel start</c>: brings the store up to date, fills a new one, serves until it is stopped.
/// Exit codes: 0 stopped in order, 1 the store cannot be used, 2 wrong use.
/// </summary>
internal static class StartOpdracht
{
    private const string Adres = "http://localhost:5080";

    public static Command Maak()
    {
        var opdracht = new Opdracht(
            "start",
            "Zet Regiotafel klaar en start de website.",
            (Uitgang.Geweigerd, "de opslag of het adres is niet te gebruiken")
        );
        opdracht.SetAction((_, ct) => Voer(ct));
        return opdracht;
    }

    private static async Task<int> Voer(CancellationToken ct)
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
            var regels = await begin.ServiceProvider.GetRequiredService<Begin>().Voer(ct);
            app.Lifetime.ApplicationStarted.Register(() => Meld(app, regels));
        }
        await app.RunAsync(ct);
        return 0;
    }

    private static void Meld(WebApplication app, IReadOnlyList<string> regels)
    {
        var adressen =
            app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Console.WriteLine();
        Console.WriteLine($"Regiotafel staat klaar op {string.Join(" en ", adressen)}");
        foreach (var regel in regels)
        {
            Console.WriteLine(regel);
        }
        Console.WriteLine("Stoppen: Ctrl+C");
    }
}
