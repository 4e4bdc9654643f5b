using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// B12: two people save the same form at the same moment, 500 times. One of the two is stored; the other gets the page with
/// both sides, in which every word that was typed still stands. Nobody overwrites in silence.
/// </summary>
public sealed class B12VerlorenWijzigingTests
{
    private const int Paren = 500;
    private const int Zaad = 12;

    [Theory, OpElkeMotor]
    public Task B12_geen_wijziging_gaat_stil_verloren(Motor motor) =>
        Batterijproef.Draai("B12", Zaad, proef => Proef(proef, motor, Paren, versieTelt: true));

    // The wrong variant ignores the version: it sends the stored one, whatever version the form was drawn from.
    [Theory, OpElkeMotor]
    public Task B12_vindt_de_tegenproef(Motor motor) =>
        Batterijproef.Tegenproef("B12", Zaad, proef => Proef(proef, motor, paren: 5, versieTelt: false));

    private static async Task Proef(Batterijproef proef, Motor motor, int paren, bool versieTelt)
    {
        await using var wereld = await Proefregio.Start(motor);
        var aanbod = await wereld.Lees(db =>
            db.Aanbod.Where(a => db.Eenheden.Any(e => e.Id == a.EenheidId && e.Code == Proefvulling.BeganeGrond))
                .Select(a => new { a.Id, a.EenheidId })
                .SingleAsync()
        );
        Bladzijde[] bladen =
        [
            new(
                $"/portfolio/locaties/{Proefvulling.Lindehof}/wijzigen",
                "Invoer.Naam",
                db => db.Locaties.Where(l => l.Id == Proefvulling.Lindehof).Select(l => new Stand(l.Naam, l.Versie))
            ),
            new(
                $"/portfolio/eenheden/{aanbod.EenheidId}/wijzigen",
                "Invoer.Naam",
                db => db.Eenheden.Where(e => e.Id == aanbod.EenheidId).Select(e => new Stand(e.Naam, e.Versie))
            ),
            new(
                $"/portfolio/aanbod/{aanbod.Id}/wijzigen",
                "Invoer.BovenCapaciteit",
                db => db.Aanbod.Where(a => a.Id == aanbod.Id).Select(a => new Stand(a.BovenCapaciteit!, a.Versie))
            ),
        ];
        var (eerste, tweede) = (await wereld.Als(Personen.ZbLinde), await wereld.Als(Personen.ZbLinde));
        foreach (var blad in bladen)
        {
            blad.Een = (await eerste.Open(blad.Adres)).Formulier("Versie");
            blad.Twee = (await tweede.Open(blad.Adres)).Formulier("Versie");
        }
        for (var i = 0; i < paren; i++)
        {
            var blad = bladen[i % bladen.Length];
            var voor = await wereld.Lees(db => blad.Vraag(db).SingleAsync());
            var woord = $"versie {i} {proef.Toeval.Next(1000, 9999)}";
            var (a, b) = ("Linde " + woord, "Hof " + woord);
            var een = Stuur(eerste, blad, blad.Een!, a, voor.Versie);
            // Half of the pairs at the same instant, half after each other.
            if (i % 2 == 0)
            {
                await een;
            }
            var versie = versieTelt ? voor.Versie : voor.Versie + (i % 2 == 0 ? 1 : 0);
            var twee = Stuur(tweede, blad, blad.Twee!, b, versie);
            var uit = new[] { (Tekst: a, Antwoord: await een), (Tekst: b, Antwoord: await twee) };
            var na = await wereld.Lees(db => blad.Vraag(db).SingleAsync());
            Oordeel(proef, blad, uit, (voor, na));
        }
    }

    private static void Oordeel(
        Batterijproef proef,
        Bladzijde blad,
        (string Tekst, Pagina Antwoord)[] uit,
        (Stand Voor, Stand Na) stand
    )
    {
        var gelukt = uit.Where(u => u.Antwoord.Status == HttpStatusCode.Redirect).ToList();
        var geweigerd = uit.Where(u => u.Antwoord.Status == HttpStatusCode.Conflict).ToList();
        proef.Tel(
            "stil overschreven",
            gelukt.Count == 1 && gelukt[0].Tekst == stand.Na.Tekst && stand.Na.Versie == stand.Voor.Versie + 1,
            () =>
                $"{blad.Adres}: {string.Join(", ", uit.Select(u => $"{(int)u.Antwoord.Status} {u.Tekst}"))}, stored {stand.Na}"
        );
        proef.Tel(
            "tekst behouden",
            geweigerd.Count == 1
                && geweigerd[0]
                    .Antwoord.Document.QuerySelectorAll($"input[name='uw.{blad.Veld}']")
                    .Any(v => v.GetAttribute("value") == geweigerd[0].Tekst),
            () => $"{blad.Adres}: {string.Join(", ", uit.Select(u => (int)u.Antwoord.Status))}"
        );
    }

    private static Task<Pagina> Stuur(
        Bezoeker wie,
        Bladzijde blad,
        IHtmlFormElement formulier,
        string tekst,
        int versie
    )
    {
        var velden = Bezoeker.Velden(formulier).Where(v => v.Veld is not "Versie" and not "Verzoeksleutel");
        return wie.Post(
            blad.Adres,
            [
                .. velden.Where(v => v.Veld != blad.Veld),
                (blad.Veld, tekst),
                ("Versie", versie.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                ("Verzoeksleutel", Guid.NewGuid().ToString()),
            ]
        );
    }

    private sealed record Stand(string Tekst, int Versie);

    private sealed record Bladzijde(
        string Adres,
        string Veld,
        Func<Regiotafel.Portfolio.Opslag.PortfolioDb, IQueryable<Stand>> Vraag
    )
    {
        public IHtmlFormElement? Een { get; set; }
        public IHtmlFormElement? Twee { get; set; }
    }
}
