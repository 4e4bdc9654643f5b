using System.Text;
using System.Text.Json;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Screening;
using Regiotafel.Cijfers.Uitvoer;
using Regiotafel.Cijfers.Waarom;
using Regiotafel.Cijfers.Werker;

namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// The inside of the process that computes: a delivery in, figures out. It has no settings, no connection and no store; the host
/// starts itself as this process (<c>regiotafel rekenwerker</c>).
/// </summary>
public static class Rekenwerker
{
    /// <summary>Reads the delivery from <paramref name="invoer"/>, writes the outcome to <paramref name="uitvoer"/>; gives the exit code.</summary>
    /// <param name="meld">Gets one line per stage, never a value of a row.</param>
    public static async Task<int> Voer(Stream invoer, Stream uitvoer, Action<string> meld, CancellationToken ct)
    {
        Bibliotheek.Ontgrendel();
        try
        {
            var vraag = await Rekenpakket.LeesKop<Rekenvraag>(invoer, ct);
            var bestanden = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
            foreach (var deel in vraag.Delen)
            {
                bestanden[deel.Naam] = await Rekenpakket.LeesDeel(invoer, deel.Lengte, ct);
            }
            if (vraag.Waarom is { } waarom)
            {
                await Antwoord(uitvoer, new Waaromgang(waarom, vraag.Threads, meld, ct), bestanden, ct);
                return 0;
            }
            var bron = new Geheugenbron(bestanden);
            var uitslag = Berekening.Voer(
                bron,
                vraag.Correcties,
                vraag.Edities,
                vraag.Threads,
                bijdragen: true,
                _ => true,
                meld,
                ct
            )!;
            await Antwoord(uitvoer, vraag, uitslag, Vertaler.Zoek(bron, uitslag.Scherm), ct);
            return 0;
        }
        catch (OutOfMemoryException)
        {
            return Rekenproces.TeWeinigGeheugen;
        }
        catch (Motorfout fout) when (fout.Message.Contains("Out of Memory", StringComparison.Ordinal))
        {
            return Rekenproces.TeWeinigGeheugen;
        }
    }

    private static async Task Antwoord(
        Stream uitvoer,
        Waaromgang gang,
        Dictionary<string, ReadOnlyMemory<byte>> bestanden,
        CancellationToken ct
    )
    {
        var uitkomst = gang.Voer(Kant(bestanden, Waaromvraag.Vooreerder), Kant(bestanden, Waaromvraag.Voorlater));
        var json = JsonSerializer.SerializeToUtf8Bytes(uitkomst);
        var kop = new Rekenantwoord(false, "", null, null, [], [], [new(Rekenantwoord.Waarom, json.Length)], false);
        await Rekenpakket.SchrijfKop(uitvoer, kop, ct);
        await uitvoer.WriteAsync(json, ct);
    }

    private static Geheugenbron Kant(Dictionary<string, ReadOnlyMemory<byte>> bestanden, string map) =>
        new(
            bestanden
                .Where(b => b.Key.StartsWith(map, StringComparison.Ordinal))
                .ToDictionary(b => b.Key[map.Length..], b => b.Value, StringComparer.Ordinal)
        );

    private static async Task Antwoord(
        Stream uitvoer,
        Rekenvraag vraag,
        Rekenuitslag uitslag,
        IReadOnlyList<Onbekendecode> onbekend,
        CancellationToken ct
    )
    {
        var scherm = uitslag.Scherm;
        var verslag = new Uitvoerbestand("screening.csv", Schermrapport.Schrijf(uitslag.Bevindingen));
        List<Uitvoerbestand> delen = [verslag];
        List<Rekenmeting> metingen = [];
        foreach (var editie in scherm.Geweigerd ? [] : vraag.Edities)
        {
            var rijen = uitslag.Edities[editie];
            var bestand = Metingenbestand.Schrijf(rijen);
            var manifest = Uitvoermanifest.Schrijf(scherm, editie, null, rijen, [bestand, verslag]);
            delen.Add(bestand with { Naam = $"{editie}/{bestand.Naam}" });
            delen.Add(new($"{editie}/{Rekenantwoord.Bijdragen}", Bijdragebestand(uitslag.Bijdragen[editie])));
            delen.Add(manifest with { Naam = $"{editie}/{manifest.Naam}" });
            metingen.AddRange(Metingen(editie, uitslag, rijen));
        }
        var kop = new Rekenantwoord(
            scherm.Geweigerd,
            scherm.Manifest?.Levering ?? "",
            scherm.Manifest?.Van,
            scherm.Manifest?.Tot,
            scherm.Manifest?.Regios ?? [],
            metingen,
            [.. delen.Select(d => new Rekendeel(d.Naam, d.Inhoud.Length))],
            scherm.Manifest?.IsVoorbeeld == true
        )
        {
            Aflopen = uitslag.Aflopen,
            Onbekend = onbekend,
        };
        await Rekenpakket.SchrijfKop(uitvoer, kop, ct);
        foreach (var deel in delen)
        {
            await uitvoer.WriteAsync(deel.Inhoud, ct);
        }
    }

    private static byte[] Bijdragebestand(IReadOnlyList<Bijdragerij> rijen) =>
        Encoding.UTF8.GetBytes(string.Concat(rijen.Select(r => r.Regel + "\n")));

    private static IEnumerable<Rekenmeting> Metingen(string editie, Rekenuitslag uitslag, IReadOnlyList<Meetrij> rijen)
    {
        var boek = Definitieboek.Meegeleverd;
        foreach (var groep in rijen.GroupBy(r => r.Indicator))
        {
            var definitie = boek.VanEditie(editie).First(d => d.Code == groep.Key);
            var ingredienten = Ingredienten.Tekst(
                definitie,
                boek,
                uitslag.Scherm,
                uitslag.Toegepast,
                Rekenmotor.Versie
            );
            yield return new(
                editie,
                definitie.Code,
                definitie.Versie,
                Ingredienten.Id(ingredienten),
                ingredienten,
                Metingenbestand.Resultaathash(groep)
            );
        }
    }
}
