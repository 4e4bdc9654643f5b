using System.Text;
using Regiotafel.Portfolio.Excel;

namespace Regiotafel.Tests.Portfolio.Excel;

public sealed class VoorbeeldTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 2);

    [Theory]
    [InlineData("net")]
    [InlineData("geleefd")]
    public void Een_voorbeeldbestand_geeft_byte_voor_byte_de_verwachte_uitkomst(string naam)
    {
        var bestand = Portfoliolezer.Lees(Voorbeeld($"{naam}.xlsx"), Vandaag);

        Assert.False(bestand.Geweigerd);
        Gelijk(Voorbeeld($"{naam}.bevindingen.verwacht.csv"), RijenCsv.Bevindingen(bestand.Bevindingen));
        Gelijk(Voorbeeld($"{naam}.rijen.verwacht.csv"), RijenCsv.Rijen(bestand));
    }

    [Fact]
    public void Wat_niet_gelezen_is_en_kolommen_die_ontbreken_blijven_ongemoeid()
    {
        var rij = Portfoliolezer.Lees(Voorbeeld("geleefd.xlsx"), Vandaag).Rijen[0];

        Assert.Contains(Kolom.Adres, rij.NietGewijzigd);
        Assert.DoesNotContain(Kolom.Vrij, rij.NietGewijzigd);
        Assert.DoesNotContain(Kolom.LeeftijdTotEnMet, rij.NietGewijzigd);
    }

    internal static byte[] Voorbeeld(string naam)
    {
        using var stroom = typeof(VoorbeeldTests).Assembly.GetManifestResourceStream($"portfolio/{naam}")!;
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }

    // Text first: a difference then shows where it is.
    private static void Gelijk(byte[] verwacht, byte[] echt)
    {
        Assert.Equal(Encoding.UTF8.GetString(verwacht), Encoding.UTF8.GetString(echt));
        Assert.Equal(verwacht, echt);
    }
}
