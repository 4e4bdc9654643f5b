using System.Text;
using Regiotafel.Regioplan.Uitvoer;

namespace Regiotafel.Tests.Regioplan.Uitvoer;

public sealed class PdfdoelenTests
{
    [Fact]
    public void De_bladzijde_van_een_anker_volgt_uit_de_boom_van_bladen()
    {
        // Three pages under two branches; the object numbers do not follow the order of reading.
        const string Pdf = """
            %PDF-1.4
            5 0 obj
            <</Length 12>> stream
            <</Type /Pag
            endstream
            endobj
            4 0 obj
            <</Type /Page
            /Parent 8 0 R>>
            endobj
            2 0 obj
            <</Type /Page
            /Parent 9 0 R>>
            endobj
            3 0 obj
            <</Type /Page
            /Parent 9 0 R>>
            endobj
            8 0 obj
            <</Type /Pages
            /Kids [4 0 R]>>
            endobj
            9 0 obj
            <</Type /Pages
            /Kids [3 0 R 2 0 R]>>
            endobj
            7 0 obj
            <</Type /Pages
            /Kids [8 0 R 9 0 R]>>
            endobj
            10 0 obj
            <</kerncijfers [4 0 R /XYZ 6 827.66 0]
            /wat#2dvalt#2dop [2 0 R /XYZ 6 827.66 0]
            /kosten [3 0 R /XYZ 6 100 0]
            /elders [99 0 R /XYZ 6 100 0]>>
            endobj
            11 0 obj
            <</Type /Catalog
            /Pages 7 0 R
            /Dests 10 0 R>>
            endobj
            """;

        var doelen = Pdfdoelen.Lees(Encoding.Latin1.GetBytes(Pdf.ReplaceLineEndings("\n")));

        Assert.Equal(
            [("kerncijfers", 1), ("kosten", 2), ("wat-valt-op", 3)],
            doelen.Select(d => (d.Key, d.Value)).OrderBy(d => d.Value)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen pdf")]
    [InlineData("1 0 obj\n<</Type /Catalog\n/Pages 1 0 R\n/Kids [1 0 R]>>\nendobj\n/a [1 0 R /XYZ 0 0 0]")]
    public void Wat_geen_blad_heeft_geeft_niets(string pdf) =>
        Assert.Empty(Pdfdoelen.Lees(Encoding.Latin1.GetBytes(pdf)));
}
