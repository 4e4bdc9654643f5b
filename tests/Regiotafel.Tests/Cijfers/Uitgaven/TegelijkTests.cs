using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Uitgaven;
using Regiotafel.Tests.Cijfers.Grens;
using Regiotafel.Tests.Cijfers.Leveringen;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Cijfers.Uitgaven.Uitgaveproef;

namespace Regiotafel.Tests.Cijfers.Uitgaven;

/// <summary>Two people who decide on the same request at once, each at a node of their own.</summary>
public sealed class TegelijkTests
{
    private static readonly string[] Uitleg =
    [
        "Over deze aanvraag is al besloten",
        "Iemand anders was u voor",
        "Regiotafel is even druk",
    ];

    [Theory, OpElkeMotor]
    public async Task Van_openen_en_openen_lukt_er_precies_een(Proef.Motor motor) =>
        await Beslis(motor, "Open deze uitgave", "Open deze uitgave");

    [Theory, OpElkeMotor]
    public async Task Van_openen_en_afwijzen_lukt_er_precies_een(Proef.Motor motor) =>
        await Beslis(motor, "Open deze uitgave", "handler=Weiger");

    private static async Task Beslis(Proef.Motor motor, string een, string ander)
    {
        await using var wereld = await Proefregio.Start(motor);
        await using var elders = await wereld.TweedeHuis();
        var (levering, metingen) = await Lever(
            wereld,
            "proef",
            false,
            Personen.Regio,
            new Proeftabel("tegel-geindiceerd", "2.0").Cel("5503", "", 118).Cel("5521", "", 400)
        );
        for (var beurt = 0; beurt < 5; beurt++)
        {
            var id = await Vraag(wereld, Keuze(levering, metingen, openbaar: false));
            var adres = $"/cijfers/uitgaven/{id}";
            var (links, rechts) = (await wereld.Als(Personen.Zk), await wereld.Als(Personen.Zk, elders));
            var (blad, zelfdeBlad) = (await links.Open(adres), await rechts.Open(adres));

            var antwoorden = await Task.WhenAll(
                links.Verstuur(blad.Formulier(een), null),
                rechts.Verstuur(zelfdeBlad.Formulier(ander), null, ("Reden", "De naam klopt niet."))
            );

            Assert.Single(antwoorden, a => a.Status == HttpStatusCode.Redirect);
            var verloren = Assert.Single(antwoorden, a => a.Status != HttpStatusCode.Redirect);
            Assert.Contains(
                verloren.Status,
                new[] { HttpStatusCode.UnprocessableEntity, HttpStatusCode.Conflict, HttpStatusCode.ServiceUnavailable }
            );
            Assert.Contains(Uitleg, zin => verloren.Inhoud.Contains(zin, StringComparison.Ordinal));
            var (besluit, open) = await Leveringproef.Lees(
                wereld,
                async db =>
                    (
                        await db.Aanvraagbesluiten.SingleAsync(b => b.AanvraagId == id),
                        await db.Uitgaven.CountAsync(u => u.Id == id)
                    )
            );
            Assert.Equal(besluit.Soort == Besluitsoort.Geopend ? 1 : 0, open);
        }
    }
}
