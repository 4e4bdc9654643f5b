using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Portfolio.Excel.Vergelijken;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Excel.Invoer;

public sealed class PortfoliodeurTests
{
    [Theory, OpElkeMotor]
    public async Task Uitvoeren_en_ongewijzigd_invoeren_schrijft_niets(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bytes = await Deur(wereld, d => d.Exporteer(Personen.Regio, default));
        var voor = await Stand(wereld);

        var uitslag = await Deur(wereld, d => d.Importeer(bytes, Personen.Regio, proef: false, default));

        Assert.Null(uitslag.Geweigerd);
        Assert.True(uitslag.AllesOvergenomen);
        Assert.Equal(0, uitslag.Bewaard);
        Assert.Equal(["2;;V403;;", "3;;V403;;", "4;;V403;;", "5;;V403;;"], Regels(uitslag));
        Assert.Equal(voor, await Stand(wereld));
    }

    [Theory, OpElkeMotor]
    public async Task Een_bewerkt_bestand_komt_helemaal_in_het_register_en_verliest_niets(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bytes = await Deur(wereld, d => d.Exporteer(Personen.Regio, default));
        // Row 2 is Begane grond (12 places, 2 free), row 3 Eerste verdieping (10, 0): more and fewer places, lists, texts.
        var bewerkt = Proefbeeld.Bewerk(
            bytes,
            [
                ("M2", "20"),
                ("O2", "15"),
                ("P2", "1-12-2026"),
                ("V2", "W1-W5"),
                ("AA2", "agressie, lvb"),
                ("AB2", "brandgevaar"),
                ("M3", "4"),
                ("O3", "3"),
                ("T3", "nee"),
                ("F3", "Voorbeeldstraat 9"),
                ("AH3", "Lift; kleine groepen"),
                ("AE3", "alle"),
                ("AI1", "Wie belt"),
                ("AI2", "dinsdag"),
            ]
        );

        var proef = await Deur(wereld, d => d.Importeer(bewerkt, Personen.Regio, proef: true, default));
        var na = await Deur(wereld, d => d.Exporteer(Personen.Regio, default));
        var uitslag = await Deur(wereld, d => d.Importeer(bewerkt, Personen.Regio, proef: false, default));
        var opnieuw = await Deur(wereld, d => d.Importeer(bewerkt, Personen.Regio, proef: false, default));

        Assert.Equal(2, proef.Bewaard);
        Assert.Empty(uitslag.Meldingen);
        Assert.Equal(2, uitslag.Bewaard);
        Assert.Equal(Celwaarden(bytes), Celwaarden(na));
        Assert.Equal(
            ["2;;V403;;", "3;;V403;;", "4;;V403;;", "5;;V403;;"],
            Regels(opnieuw).Where(r => r.Contains(";V40", StringComparison.Ordinal))
        );
        Assert.Contains("Wie belt", Encoding.UTF8.GetString(await Rijen(wereld)), StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Een_bestand_van_elders_maakt_nieuwe_aanbieders_locaties_en_eenheden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var net = VoorbeeldTests.Voorbeeld("net.xlsx");

        var uitslag = await Deur(wereld, d => d.Importeer(net, Personen.Regio, proef: false, default));

        // Row 5 says 5 free of 4; the codes LOC-00A001 and EEN-00A001 exist here already under another provider.
        Assert.False(uitslag.AllesOvergenomen);
        Assert.Contains("5;O;R205;fout;", Regels(uitslag));
        Assert.Contains("4;;V401;;", Regels(uitslag));
        Assert.Equal(
            1,
            await wereld.Lees(db => db.Locaties.CountAsync(l => l.Naam == "Brughuis Zuid" && l.Code != "LOC-00B001"))
        );
    }

    [Theory, OpElkeMotor]
    public async Task Wat_na_de_uitvoer_aan_beide_kanten_veranderde_is_een_conflict_en_blijft_staan(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bytes = await Deur(wereld, d => d.Exporteer(Personen.Regio, default));
        wereld.Tijd.Verder(TimeSpan.FromMinutes(5));
        await wereld.Schrijf(async diensten =>
        {
            var db = diensten.GetRequiredService<Regiotafel.Portfolio.Opslag.PortfolioDb>();
            (await db.Eenheden.SingleAsync(e => e.Code == "EEN-00A001")).Ggz = 6;
            await db.Bewaar(default);
        });

        var uitslag = await Deur(
            wereld,
            d => d.Importeer(Proefbeeld.Bewerk(bytes, ("N2", "7")), Personen.Regio, proef: false, default)
        );

        Assert.False(uitslag.AllesOvergenomen);
        Assert.Contains("2;N;V405;;6 → 7", Regels(uitslag));
        Assert.Equal(
            6,
            await wereld.Lees(db => db.Eenheden.Where(e => e.Code == "EEN-00A001").Select(e => e.Ggz).SingleAsync())
        );
    }

    private static async Task<T> Deur<T>(Proefregio wereld, Func<Portfoliodeur, Task<T>> daad)
    {
        await using var scope = wereld.In();
        return await daad(scope.ServiceProvider.GetRequiredService<Portfoliodeur>());
    }

    private static Task<(int, long)> Stand(Proefregio wereld) =>
        wereld.Lees(async db => (await db.Historie.CountAsync(), await db.Standen.SumAsync(s => s.Teller)));

    private static string[] Regels(Invoeruitslag uitslag) =>
        Encoding.UTF8.GetString(uitslag.Rapport.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];

    private static async Task<byte[]> Rijen(Proefregio wereld) =>
        Portfoliobestand
            .Lees(await Deur(wereld, d => d.Exporteer(Personen.Regio, default)), new(2026, 11, 2))
            .Rijen.ToArray();

    private static string Celwaarden(byte[] bestand) =>
        Encoding.UTF8.GetString(Portfoliobestand.Lees(bestand, new(2026, 11, 2)).Rijen.Span);
}
