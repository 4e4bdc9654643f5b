using Regiotafel.Portfolio.Excel;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Excel;

/// <summary>Matrix, row portfolio.uitvoeren: no direct numbers, but for rows that the reader of the file may read in again.</summary>
public sealed class UitvoerTests
{
    [Theory, OpElkeMotor]
    public async Task Uitvoeren_GeeftAlleenNummersBijRijenDieMenMagInlezen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);

        // Every location of the fixed region has a number; De Linde has 3 rows, Brughuis 1.
        Assert.Equal([false, false, false, false], await Nummers(wereld, Personen.Zk));
        Assert.Equal([false, false, false, false], await Nummers(wereld, Personen.Tv));
        Assert.Equal([true, true, true, false], await Nummers(wereld, Personen.ZbLinde));
        Assert.Equal([false, false, false, true], await Nummers(wereld, Personen.ZbBrughuis));
        Assert.Equal([true, true, true, true], await Nummers(wereld, Personen.Bp));
    }

    private static async Task<IEnumerable<bool>> Nummers(Proefregio wereld, Persoon persoon)
    {
        var bestand = await (await wereld.Als(persoon)).Haal("/portfolio/uitvoer");
        return Portfoliolezer.Lees(bestand, new DateOnly(2026, 11, 2)).Rijen.Select(r => r[Kolom.Telefoon].Length > 0);
    }
}
