using System.CommandLine;
using Regiotafel.Plaatsing.Deur;

namespace Regiotafel.Web.Opdrachten;

/// <summary><c>regiotafel inzage CODE</c>: everything that is kept of one case, in words, for who it is about.</summary>
internal static class InzageOpdracht
{
    public static Command Maak()
    {
        var code = new Argument<string>("CODE") { Description = "De code van de zoekvraag, met of zonder streepjes." };
        var opdracht = new Opdracht(
            "inzage",
            "Toont alles wat van één zoekvraag bewaard wordt, wie het zag en aan wie het is gegeven.",
            (Uitgang.Geweigerd, "er is geen zoekvraag met deze code")
        )
        {
            code,
        };
        opdracht.Doet(
            (r, ct) => Huisopdracht.Doe(sp => Toon(sp, r.GetRequiredValue(code), r.InvocationConfiguration.Output, ct))
        );
        return opdracht;
    }

    internal static async Task<int> Toon(IServiceProvider sp, string code, TextWriter uit, CancellationToken ct)
    {
        if (await sp.GetRequiredService<Inzagedeur>().Maak(code, ct) is not { } blad)
        {
            await uit.WriteLineAsync("Er is geen zoekvraag met deze code.");
            return Uitgang.Geweigerd;
        }
        await uit.WriteLineAsync($"Inzage in {blad.Code}, {blad.Dag:d-M-yyyy}");
        foreach (var deel in blad.Delen)
        {
            await uit.WriteLineAsync();
            await uit.WriteLineAsync(deel.Kop);
            await uit.WriteLineAsync(deel.Uitleg);
            if (deel.Rijen.Count == 0)
            {
                await uit.WriteLineAsync("Hiervan is niets vastgelegd.");
                continue;
            }
            Tabel.Schrijf(uit, deel.Kolommen, deel.Rijen);
        }
        return Uitgang.Goed;
    }
}
