using System.Net;
using Regiotafel.Tests.Proef;
using Regiotafel.Tests.Toegang;
using Regiotafel.Toegang.TweedeFactor;

namespace Regiotafel.Tests.Batterij;

/// <summary>B6: no code works twice, no clock that is off gets in, no answer tells who has an account, no session is planted.</summary>
public sealed class B06AanmeldenTests
{
    [Theory, OpElkeMotor]
    public async Task B6_een_code_werkt_een_keer_ook_bij_twee_tegelijk(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai("B6", zaad: 6, proef => Herhaling(proef, ronde => Tegelijk(wereld, ronde)));
    }

    [Theory, OpElkeMotor]
    public async Task B6_vindt_een_systeem_zonder_geheugen_voor_de_stap(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (geheim, nu) = (Totp.NieuwGeheim(), wereld.Tijd.GetUtcNow().UtcDateTime);
        // The wrong variant: a code is good as long as it fits the clock.
        await Batterijproef.Tegenproef(
            "B6",
            zaad: 6,
            proef =>
                Herhaling(
                    proef,
                    _ =>
                        Task.FromResult(
                            Enumerable
                                .Range(0, 10)
                                .Count(_ => Totp.Herken(geheim, Totp.Code(geheim, Totp.StapVan(nu)), nu) is not null)
                        )
                )
        );
    }

    [Theory, OpElkeMotor]
    public async Task B6_alleen_een_stap_ernaast_mag(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai(
            "B6",
            zaad: 6,
            async proef =>
            {
                foreach (var stappen in new[] { -20, -3, -2, -1, 0, 1, 2, 3, 20 })
                {
                    var account = await Proefaccount.Maak(wereld, $"s{stappen}@proef.example");
                    var bezoeker = wereld.Bezoeker();
                    await account.GeefWachtwoord(bezoeker);
                    var binnen =
                        (await Proefaccount.GeefCode(bezoeker, account.Code(stappen))).Status
                        == HttpStatusCode.Redirect;
                    proef.Tel("klok", binnen == Math.Abs(stappen) <= 1, () => $"{stappen} steps off: let in {binnen}");
                }
            }
        );
    }

    [Theory, OpElkeMotor]
    public async Task B6_het_antwoord_verraadt_geen_account(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var account = await Proefaccount.Maak(wereld, "bekend@proef.example");
        await Batterijproef.Draai(
            "B6",
            zaad: 6,
            async proef =>
            {
                for (var poging = 1; poging <= 8; poging++)
                {
                    var bekend = await Probeer(wereld, account.Mail);
                    var onbekend = await Probeer(wereld, "onbekend@proef.example");
                    var gelijk = bekend.Status == onbekend.Status && bekend.Inhoud == onbekend.Inhoud;
                    proef.Tel("opsomming", gelijk, () => $"attempt {poging}: the answers differ");
                }
            }
        );
    }

    [Theory, OpElkeMotor]
    public async Task B6_een_ondergeschoven_sessie_wordt_nooit_die_van_een_ander(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai(
            "B6",
            zaad: 6,
            async proef =>
            {
                for (var keer = 0; keer < 20; keer++)
                {
                    var account = await Proefaccount.Maak(wereld, $"f{keer}@proef.example");
                    var slachtoffer = wereld.Bezoeker();
                    slachtoffer.Zet("regiotafel", new string('A', 43));
                    var dader = slachtoffer.Kopie(wereld.App);
                    await account.GeefWachtwoord(slachtoffer);
                    var half = slachtoffer.Kopie(wereld.App);
                    await Proefaccount.GeefCode(slachtoffer, account.Code());
                    proef.Tel("zelf", (await slachtoffer.Open("/rol")).Naar is null, () => "not signed in");
                    proef.Tel(
                        "geplant",
                        (await dader.Open("/rol")).Naar is not null,
                        () => "the planted session is in"
                    );
                    proef.Tel(
                        "half",
                        (await half.Open("/rol")).Naar is not null,
                        () => "the session of step one is in"
                    );
                }
            }
        );
    }

    private static async Task Herhaling(Batterijproef proef, Func<int, Task<int>> binnen)
    {
        for (var ronde = 0; ronde < 20; ronde++)
        {
            var aantal = await binnen(ronde);
            proef.Tel("herhaling", aantal == 1, () => $"one code let {aantal} in");
        }
    }

    // Two browsers that each gave the password send the same code at once; few enough for the brake to let both try.
    private static async Task<int> Tegelijk(Proefregio wereld, int ronde)
    {
        var account = await Proefaccount.Maak(wereld, $"r{ronde}@proef.example");
        var bezoekers = new List<(Bezoeker, Pagina)>();
        for (var i = 0; i < 2; i++)
        {
            var bezoeker = wereld.Bezoeker();
            await account.GeefWachtwoord(bezoeker);
            bezoekers.Add((bezoeker, await bezoeker.Open("/aanmelden/code")));
        }
        var code = account.Code();
        var antwoorden = await Task.WhenAll(
            bezoekers.Select(b => b.Item1.Verstuur(b.Item2.Formulier("name=\"Code\""), null, ("Code", code)))
        );
        return antwoorden.Count(a =>
            a.Status == HttpStatusCode.Redirect && a.Naar?.StartsWith("/aanmelden", StringComparison.Ordinal) != true
        );
    }

    private static async Task<Pagina> Probeer(Proefregio wereld, string mail)
    {
        var bezoeker = wereld.Bezoeker();
        var pagina = await bezoeker.Open("/aanmelden");
        return await bezoeker.Verstuur(
            pagina.Formulier("name=\"Wachtwoord\""),
            null,
            ("Mail", mail),
            ("Wachtwoord", "dit is het niet")
        );
    }
}
