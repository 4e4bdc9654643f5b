using Regiotafel.Toegang.Rechten;

namespace Regiotafel.Tests.Toegang.Rechten;

public sealed class MatrixTests
{
    private static readonly Matrix Matrix = new();

    [Fact]
    public void De_matrix_is_gelijk_aan_de_tabel_van_het_ontwerp()
    {
        var verwacht = Matrixtabel
            .Lees()
            .Cellen.Select(c => $"{c.Handeling} {c.Rol} {c.Bereik} {(c.Vers ? "V" : "")}")
            .Order(StringComparer.Ordinal);
        var letters = "ortcenp";
        var gevonden = Matrix
            .Cellen.Select(c =>
                $"{c.Handeling} {Rolcode.Van(c.Rol).Code} {letters[(int)c.Bereik]} {(c.Vers ? "V" : "")}"
            )
            .Order(StringComparer.Ordinal);
        Assert.Equal(verwacht, gevonden);
    }

    [Fact]
    public void Alleen_lezen_en_vasthouden_reiken_tot_wat_open_is_voor_de_regio() =>
        Assert.Equal(
            Matrixtabel.Lees().Open.Order(StringComparer.Ordinal),
            Matrix.Handelingen.Where(h => Matrix.Regel(h).Open).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Elke_handeling_heeft_een_regel_en_kent_alleen_handelingen()
    {
        Assert.Equal(
            Matrix.Cellen.Select(c => c.Handeling).Distinct().Order(StringComparer.Ordinal),
            Matrix.Handelingen.Order(StringComparer.Ordinal)
        );
        Assert.All(
            Matrix.Handelingen.Select(h => Matrix.Regel(h).Kennen).Where(k => k.Length > 0),
            kennen => Assert.Contains(kennen, Matrix.Handelingen)
        );
    }

    [Fact]
    public void Een_handeling_die_de_matrix_niet_kent_is_een_fout() =>
        Assert.Throws<InvalidOperationException>(() => Matrix.Regel("plek.verzinnen"));
}
