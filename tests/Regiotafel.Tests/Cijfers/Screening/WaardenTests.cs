using System.Globalization;
using System.Text;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Tests.Cijfers.Screening;

public sealed class WaardenTests
{
    [Fact]
    public void Elke_dag_van_tweehonderd_jaar_wordt_gelezen()
    {
        var nul = new DateOnly(1970, 1, 1).DayNumber;
        for (var dag = new DateOnly(1900, 1, 1); dag.Year < 2100; dag = dag.AddDays(1))
        {
            Assert.Equal(dag.DayNumber - nul, Datum(dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
    }

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2100-01-01")]
    [InlineData("2023-02-29")]
    [InlineData("2023-04-31")]
    [InlineData("2023-00-10")]
    [InlineData("2023-13-10")]
    [InlineData("2023-01-00")]
    [InlineData("2023-1-01")]
    [InlineData("2023/01/01")]
    [InlineData("2023-01-0:")]
    [InlineData("20:3-01-01")]
    [InlineData("01-01-2023")]
    [InlineData("2023-01-01T00:00")]
    public void Een_andere_datum_niet(string tekst) => Assert.Equal(Waarden.Fout, Datum(tekst));

    [Theory]
    [InlineData("0", 0, false)]
    [InlineData("7000", 700000, false)]
    [InlineData("-12.5", -1250, false)]
    [InlineData("007.50", 750, false)]
    [InlineData("-0.00", 0, false)]
    [InlineData("0.05", 5, true)]
    [InlineData("-900.00", -90000, true)]
    [InlineData("999999999999.99", 99999999999999, true)]
    public void Een_bedrag_in_centen(string tekst, long centen, bool canoniek)
    {
        Assert.Equal(centen, Waarden.Bedrag(Bytes(tekst)));
        Assert.Equal(canoniek, Waarden.IsCanoniekBedrag(Bytes(tekst), centen));
    }

    [Theory]
    [InlineData("500,00")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("5.123")]
    [InlineData("-")]
    [InlineData("+5")]
    [InlineData("1e3")]
    [InlineData("1.000,00")]
    [InlineData("1234567890123")]
    public void Een_ander_bedrag_niet(string tekst) => Assert.Equal(Waarden.FoutBedrag, Waarden.Bedrag(Bytes(tekst)));

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(7, true)]
    [InlineData(8, true)]
    [InlineData(15, true)]
    [InlineData(16, true)]
    [InlineData(17, true)]
    [InlineData(33, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Een_id_van_elke_lengte_valt_op_elk_verkeerd_teken(int lengte, bool goed)
    {
        var id = Bytes(new string('a', lengte - 1) + "Z");
        Assert.Equal(goed, Waarden.IsId(id));
        foreach (var teken in " .;@[`{/:é")
        {
            for (var i = 0; i < lengte; i++)
            {
                var fout = id.ToArray();
                fout[i] = (byte)teken;
                Assert.False(Waarden.IsId(fout));
            }
        }
    }

    [Theory]
    [InlineData("1000AA", true)]
    [InlineData("0999AA", false)]
    [InlineData("3011SA", false)]
    [InlineData("3011SD", false)]
    [InlineData("3011SS", false)]
    [InlineData("3011SB", true)]
    [InlineData("3011 A", false)]
    [InlineData("3011aa", false)]
    public void Een_postcode(string tekst, bool goed) => Assert.Equal(goed, Waarden.IsPc6(Bytes(tekst)));

    [Theory]
    [InlineData("30000001", true)]
    [InlineData("3000000", false)]
    [InlineData("3000000x", false)]
    [InlineData(":0000001", false)]
    public void Een_agbcode(string tekst, bool goed) => Assert.Equal(goed, Waarden.IsAgb(Bytes(tekst)));

    [Fact]
    public void Een_tekst_telt_tekens_en_geen_bytes()
    {
        Assert.True(Waarden.IsTekst(Bytes(new string('é', 200))));
        Assert.False(Waarden.IsTekst(Bytes(new string('é', 201))));
    }

    private static int Datum(string tekst) => Waarden.Datum(Bytes(tekst));

    private static byte[] Bytes(string tekst) => Encoding.UTF8.GetBytes(tekst);
}
