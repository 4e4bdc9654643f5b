using System.Net;
using Regiotafel.Tests.Cijfers.Uitgaven;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Huis;

/// <summary>Guards 2 and 3: every page answers somebody, draws every helper, and no internal link is dead.</summary>
public sealed class PaginaTests
{
    [Theory, OpElkeMotor]
    public async Task Elke_pagina_antwoordt_en_tekent_al_haar_hulpen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Uitgaveproef.OpenVoorRegiotafel(wereld);
        var (beantwoord, bevindingen) = (new HashSet<string>(StringComparer.Ordinal), new List<string>());
        foreach (var persoon in Personen.Alle)
        {
            var bezoeker = await wereld.Als(persoon);
            foreach (var adres in await Paginas.Adressen(wereld, persoon))
            {
                var pagina = await bezoeker.Open(adres);
                if ((int)pagina.Status >= 500)
                {
                    bevindingen.Add($"{persoon.Naam} {adres}: {pagina.Status}");
                }
                if (
                    pagina.Status is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
                    && (int)pagina.Status < 500
                )
                {
                    beantwoord.Add(Kaal(adres));
                }
                if (pagina.Tekst.Contains("<rt-", StringComparison.Ordinal))
                {
                    bevindingen.Add($"{adres}: helper not drawn");
                }
            }
        }
        var alle = (await Paginas.Adressen(wereld, Personen.ZbLinde)).Select(Kaal).ToList();
        bevindingen.AddRange(alle.Where(a => !beantwoord.Contains(a)).Select(a => $"{a}: answers nobody"));
        Assert.True(bevindingen.Count == 0, string.Join(Environment.NewLine, bevindingen));
    }

    [Theory, OpElkeMotor]
    public async Task Geen_link_in_huis_is_dood(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Uitgaveproef.OpenVoorRegiotafel(wereld);
        var dood = new List<string>();
        foreach (var persoon in Personen.Alle)
        {
            dood.AddRange(await Kruip(await wereld.Als(persoon), persoon));
        }
        Assert.True(dood.Count == 0, string.Join(Environment.NewLine, dood));
    }

    private static async Task<List<string>> Kruip(Bezoeker bezoeker, Persoon persoon)
    {
        const int hoogstens = 150;
        var (gezien, rij, dood) = (
            new HashSet<string>(StringComparer.Ordinal) { "/" },
            new Queue<string>(["/"]),
            new List<string>()
        );
        while (rij.Count > 0 && gezien.Count < hoogstens)
        {
            var adres = rij.Dequeue();
            var pagina = await bezoeker.Open(adres);
            if (pagina.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden || (int)pagina.Status >= 500)
            {
                dood.Add($"{persoon.Naam} {adres}: {pagina.Status}");
            }
            var links = pagina
                .Document.QuerySelectorAll("a[href]")
                .Select(a => a.GetAttribute("href")!.Split('#')[0])
                .Where(h =>
                    h.StartsWith('/')
                    && !h.StartsWith("//", StringComparison.Ordinal)
                    && !h.StartsWith("/bundel/", StringComparison.Ordinal)
                );
            foreach (var link in links.Where(gezien.Add))
            {
                rij.Enqueue(link);
            }
        }
        return dood;
    }

    /// <summary>The address without its id: one page is one page.</summary>
    private static string Kaal(string adres) =>
        string.Join('/', adres.Split('/').Select(d => Guid.TryParse(d, out _) ? "{id}" : d));
}
