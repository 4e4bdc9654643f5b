using Regiotafel.Kern;

namespace Regiotafel.Tests.Kern;

public sealed class KlokTests
{
    [Fact]
    public void Een_dag_duurt_in_maart_23_uur_en_in_oktober_25()
    {
        var maart = new DateOnly(2026, 3, 29);
        var oktober = new DateOnly(2026, 10, 25);

        Assert.Equal(23, (Klok.EindeVan(maart) - Klok.BeginVan(maart)).TotalHours);
        Assert.Equal(25, (Klok.EindeVan(oktober) - Klok.BeginVan(oktober)).TotalHours);
    }
}
