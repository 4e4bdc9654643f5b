using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Cijfers.Leveringen;

/// <summary>What tests of deliveries do over and over.</summary>
internal static class Leveringproef
{
    /// <summary>The files of an example as a zip, below a folder or not.</summary>
    public static byte[] Zip(string voorbeeld, string map = "") =>
        Zip(Voorbeeld.Bestanden(voorbeeld).Select(b => (map + b.Key, b.Value.ToArray())));

    public static byte[] Zip(IEnumerable<(string Naam, byte[] Inhoud)> bestanden)
    {
        using var uit = new MemoryStream();
        using (var zip = new ZipArchive(uit, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, inhoud) in bestanden)
            {
                using var naar = zip.CreateEntry(naam).Open();
                naar.Write(inhoud);
            }
        }
        return uit.ToArray();
    }

    /// <summary>Uploads a delivery and waits for the end of its run; gives its address.</summary>
    public static async Task<string> LeverAan(Proefregio wereld, Bezoeker wie, byte[] zip)
    {
        var antwoord = await wie.LaadOp("/cijfers/nieuw", "Bestanden", zip, "levering.zip");
        Assert.NotNull(antwoord.Naar);
        await Klaar(wereld, antwoord.Naar);
        return antwoord.Naar;
    }

    public static Task Klaar(Proefregio wereld, string adres) => Klaar(wereld.App, adres);

    /// <summary>Waits for the end of a run in one of the processes.</summary>
    public static Task Klaar(WebApplication huis, string adres) =>
        huis.Services.GetRequiredService<Rekenloods>().Klaar(Guid.Parse(adres.Split('/')[3]));

    public static async Task<T> Lees<T>(
        Proefregio wereld,
        Func<CijfersDb, Task<T>> vraag,
        string regio = Personen.Regio
    )
    {
        await using var scope = wereld.In(regio);
        return await vraag(scope.ServiceProvider.GetRequiredService<CijfersDb>());
    }

    /// <summary>Everything that lies in the folder of raw files.</summary>
    public static IReadOnlyList<string> Ruw(Proefregio wereld) =>
        Path.Combine(wereld.Map, "cijfers") is var map && Directory.Exists(map)
            ? Directory.GetFiles(map, "*", SearchOption.AllDirectories)
            : [];
}
