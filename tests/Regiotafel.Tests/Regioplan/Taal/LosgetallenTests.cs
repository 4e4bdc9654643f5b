using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Tests.Regioplan.Taal;

public sealed class LosgetallenTests
{
    [Theory]
    [InlineData("Er wachten **866** mensen.", "866 mensen")]
    [InlineData("Dat is **14**%.", "14%")]
    [InlineData("Dat is 14&#37;.", "14%")]
    [InlineData("Dat is 14\\%.", "14%")]
    [InlineData("Dat is `14%`.", "14%")]
    [InlineData("Dat is [14](/a)%.", "14%")]
    [InlineData("| Wat |\n|---|\n| 14% |", "14%")]
    public void Opmaak_verbergt_geen_getal(string tekst, string getal) =>
        Assert.Equal(getal, Assert.Single(Losgetallen.Vind(tekst)).Tekst);

    [Theory]
    [InlineData("Een\ntwee\n\ndrie 14%.", 4)]
    [InlineData("# Kop\n\n- een\n- twee\n  14%", 5)]
    [InlineData("`a\nb` en\n14%", 3)]
    [InlineData("> een\n>\n> **14**%", 3)]
    [InlineData("```\neen\n14%\n```", 3)]
    [InlineData("{{ cijfer a\n2023 }} en\n14%", 3)]
    public void Een_getal_staat_op_de_regel_waar_het_is_getypt(string tekst, int regel) =>
        Assert.Equal(regel, Assert.Single(Losgetallen.Vind(tekst)).Regel);

    // Only a power of ten is a scale: a count after "van de" is a count.
    [Theory]
    [InlineData("Van de 1.451 mensen woont de helft thuis.", "1.451 mensen woont de")]
    [InlineData("Dat geldt voor de helft van de 45 mensen.", "45 mensen")]
    [InlineData("Op de 20 mensen die wachten.", "20 mensen die wachten")]
    [InlineData("Van de 10.500 mensen.", "10.500 mensen")]
    [InlineData("Per 10.000 mensen, van de 100 mensen, op de 1000 mensen of van de 100.000 mensen.", null)]
    public void Een_telling_na_van_de_is_een_getal(string tekst, string? getal) =>
        Assert.Equal(getal, Losgetallen.Vind(tekst).SingleOrDefault()?.Tekst);

    [Fact]
    public void Cellen_naast_elkaar_zijn_geen_zin() =>
        Assert.Empty(Losgetallen.Vind("| a | b |\n|---|---|\n| 8 | mensen |"));

    [Fact]
    public void Een_getal_hoort_bij_zijn_eigen_zin()
    {
        var voor = Losgetallen.Vind("Eerst 14%. Dan 15%! En 16%?").Select(g => g.Zin).ToList();
        var na = Losgetallen.Vind("Eerst 13%. Dan 15%! En 17%?").Select(g => g.Zin).ToList();

        Assert.Equal(["Eerst 14%", "Dan 15%", "En 16%"], voor);
        Assert.Equal(["Dan 15%"], voor.Intersect(na));
    }
}
