using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Deur;
using Regiotafel.Toegang.Logboek;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Batterij;

/// <summary>B16: every action leaves one line, refusals too; no line holds a value; every change of the log is found.</summary>
public sealed class B16LogboekTests
{
    private const string Merk = "Zq7merkteken";

    [Theory, OpElkeMotor]
    public async Task B16_elke_handeling_laat_een_regel_achter(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai("B16", zaad: 16, proef => Tel(proef, wereld, (h, keer) => h.Doe(keer)));
    }

    [Theory, OpElkeMotor]
    public async Task B16_vindt_een_handeling_zonder_regel(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        // The wrong variant: now and then something happens without a line.
        await Batterijproef.Tegenproef(
            "B16",
            zaad: 16,
            proef => Tel(proef, wereld, (h, keer) => keer % 50 == 0 ? h.DoeStil() : h.Doe(keer))
        );
    }

    [Theory, OpElkeMotor]
    public async Task B16_elke_wijziging_van_het_logboek_valt_op(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Vul(wereld, 60);
        await Batterijproef.Draai("B16", zaad: 116, proef => Knoei(proef, wereld, k => k.Controleer([], default)));
    }

    [Theory, OpElkeMotor]
    public async Task B16_vindt_een_controle_die_alleen_telt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Vul(wereld, 60);
        await Batterijproef.Tegenproef(
            "B16",
            zaad: 116,
            proef =>
                Knoei(
                    proef,
                    wereld,
                    async k =>
                    {
                        var uitslag = await k.Controleer([], default);
                        return new([.. uitslag.Stromen.Select(s => s with { EersteBreuk = null })]);
                    }
                )
        );
    }

    [Theory, OpElkeMotor]
    public async Task De_database_weigert_wijzigen_en_wissen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Vul(wereld, 3);
        foreach (var tekst in new[] { "update toegang_logboek set actie = 'x'", "delete from toegang_logboek" })
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
                wereld.Schrijf(async sp =>
                {
                    await using var opdracht = sp.GetRequiredService<Werkeenheid>().Opdracht(tekst);
                    await opdracht.ExecuteNonQueryAsync();
                })
            );
        }
    }

    private static async Task Tel(Batterijproef proef, Proefregio wereld, Func<Handelingen, int, Task<int>> doe)
    {
        var handelingen = await Handelingen.Begin(wereld);
        var vooraf = await Regels(wereld);
        var verwacht = 0;
        for (var keer = 0; keer < 1000; keer++)
        {
            verwacht += await doe(handelingen, keer);
            if (keer % 100 == 99)
            {
                var erbij = await Regels(wereld) - vooraf;
                for (var i = 0; i < 100; i++)
                {
                    proef.Tel(
                        "regels",
                        erbij == verwacht,
                        () => $"after {keer + 1}: {erbij} lines, {verwacht} expected"
                    );
                }
                await handelingen.Vernieuw();
                vooraf = await Regels(wereld);
                verwacht = 0;
            }
        }
        await using var scope = wereld.In();
        var db = scope.ServiceProvider.GetRequiredService<ToegangDb>();
        foreach (var regel in await db.Logregels.AsNoTracking().ToListAsync())
        {
            var tekst = string.Join('|', typeof(Logregel).GetProperties().Select(p => p.GetValue(regel)));
            proef.Tel("waarden", !tekst.Contains(Merk, StringComparison.OrdinalIgnoreCase), () => tekst);
        }
    }

    private static async Task Vul(Proefregio wereld, int aantal)
    {
        for (var keer = 0; keer < aantal; keer++)
        {
            await wereld.Schrijf(sp =>
            {
                var regio = keer % 3 == 0 ? "" : Personen.Regio;
                sp.GetRequiredService<Werkeenheid>()
                    .Noteer(
                        new Gebeurtenis("aanbod.wijzigen", "wijzigen", "Aanbod", Guid.NewGuid(), regio)
                        {
                            Velden = ["Vrij"],
                        }
                    );
                return Task.CompletedTask;
            });
        }
    }

    private static async Task Knoei(
        Batterijproef proef,
        Proefregio wereld,
        Func<Logboekcontrole, Task<Logboekuitslag>> controleer
    )
    {
        await using var begin = wereld.In();
        var heel = await controleer(begin.ServiceProvider.GetRequiredService<Logboekcontrole>());
        await using var huis = await wereld.HuisVanEigenaar();
        proef.Tel("heel", heel.Heel, () => "the untouched log is reported as broken");
        for (var keer = 0; keer < 100; keer++)
        {
            await using var scope = wereld.In(huis: huis);
            var werk = scope.ServiceProvider.GetRequiredService<Werkeenheid>();
            await werk.BeginSchrijven(CancellationToken.None);
            foreach (var tekst in Ontgrendel(wereld.Motor.Naam).Append(Ingreep(proef.Toeval, keer)))
            {
                await using var opdracht = werk.Opdracht(tekst);
                await opdracht.ExecuteNonQueryAsync();
            }
            var uitslag = await controleer(scope.ServiceProvider.GetRequiredService<Logboekcontrole>());
            var ingreep = Ingreep(new Random(keer), keer);
            proef.Tel("knoeien", !uitslag.Heel, () => $"not found: {ingreep}");
            werk.DraaiTerug();
        }
    }

    private static string[] Ontgrendel(string motor) =>
        motor == "sqlite"
            ? ["drop trigger toegang_logboek_geen_update", "drop trigger toegang_logboek_geen_delete"]
            : ["alter table toegang_logboek disable trigger user"];

    /// <summary>One way of tampering: a field, a line taken away, the last one taken away, two swapped, one invented.</summary>
    private static string Ingreep(Random toeval, int keer)
    {
        string[] velden = ["handeling", "actie", "soort", "velden", "netblok", "toestel", "samenhang", "regio"];
        var nummer = toeval.Next(2, 30).ToString(CultureInfo.InvariantCulture);
        var waar = $"where stroom = '{Personen.Regio}' and volgnummer = {nummer}";
        return (keer % 6) switch
        {
            0 => $"update toegang_logboek set {velden[toeval.Next(velden.Length)]} = 'iets anders' {waar}",
            1 => $"update toegang_logboek set gelukt = not gelukt {waar}",
            2 => $"delete from toegang_logboek {waar}",
            3 =>
                $"delete from toegang_logboek where stroom = '{Personen.Regio}' and volgnummer = (select max(volgnummer) from toegang_logboek where stroom = '{Personen.Regio}')",
            4 => $"update toegang_logboek set volgnummer = volgnummer + 1000 {waar}",
            _ => $"update toegang_logboek set gebruiker_id = '{Guid.NewGuid().ToString().ToUpperInvariant()}' {waar}",
        };
    }

    /// <summary>Browsers that do things of which the number of lines is known.</summary>
    private sealed class Handelingen(Proefregio wereld, List<Bezoeker> bezoekers)
    {
        public static async Task<Handelingen> Begin(Proefregio wereld)
        {
            var h = new Handelingen(wereld, []);
            await h.Vernieuw();
            return h;
        }

        public async Task Vernieuw()
        {
            bezoekers.Clear();
            foreach (var persoon in new[] { Personen.ZbLinde, Personen.Po, Personen.Gm })
            {
                bezoekers.Add(await wereld.Als(persoon));
            }
        }

        public Task<int> Doe(int keer) =>
            (keer % 5) switch
            {
                0 => Open(0, "/beheer/accounts", HttpStatusCode.Forbidden, 1),
                1 => Open(2, "/beheer/rollen", HttpStatusCode.Forbidden, 1),
                2 => Open(1, "/logboek", HttpStatusCode.OK, 1),
                3 => Open(0, "/logboek", HttpStatusCode.OK, 0),
                _ when keer % 20 == 19 => VerkeerdWachtwoord(keer),
                _ => Open(2, "/beheer/accounts", HttpStatusCode.Forbidden, 1),
            };

        public async Task<int> DoeStil()
        {
            await Open(0, "/rol", HttpStatusCode.OK, 0);
            return 1;
        }

        private async Task<int> Open(int wie, string adres, HttpStatusCode status, int regels)
        {
            Assert.Equal(status, (await bezoekers[wie].Open(adres)).Status);
            return regels;
        }

        private async Task<int> VerkeerdWachtwoord(int keer)
        {
            var bezoeker = wereld.Bezoeker();
            var pagina = await bezoeker.Open("/aanmelden");
            var formulier = pagina
                .Document.Forms.OfType<IHtmlFormElement>()
                .First(f => f.OuterHtml.Contains("\"Wachtwoord\""));
            var antwoord = await bezoeker.Verstuur(
                formulier,
                null,
                ("Mail", $"{Merk}{keer}@proef.example"),
                ("Wachtwoord", $"{Merk} {keer}")
            );
            Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.Status);
            return 1;
        }
    }

    private static async Task<int> Regels(Proefregio wereld)
    {
        await using var scope = wereld.In();
        return await scope.ServiceProvider.GetRequiredService<ToegangDb>().Logregels.CountAsync();
    }
}
