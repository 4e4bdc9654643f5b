using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Criteria;

namespace Regiotafel.Tests.Kern.Codelijsten;

/// <summary>
/// Every line that ever was in a code list stands in <c>ooit.csv</c>. A line of a list may get an end date; a line
/// that is gone makes this red, and a new line is written down here too.
/// </summary>
public sealed class OoitTests
{
    [Fact]
    public void Een_regel_van_een_codelijst_wordt_beeindigd_en_nooit_verwijderd()
    {
        using var lezer = new StreamReader(typeof(OoitTests).Assembly.GetManifestResourceStream("ooit.csv")!);
        var ooit = lezer.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
        var nu = new Dictionary<string, IEnumerable<Coderegel>>(StringComparer.Ordinal)
        {
            ["criteria"] = Criterium.Lijst.Regels,
            ["feestdagen"] = Feestdag.Lijst.Regels,
            ["gemeente"] = Gemeente.Lijst.Regels,
            ["kenmerken"] = Kenmerk.Lijst.Regels,
            ["leveringsstatus"] = Leveringsstatus.Lijst.Regels,
            ["leveringsvorm"] = Leveringsvorm.Lijst.Regels,
            ["voorzieningen"] = Voorziening.Lijst.Regels,
            ["zorgkantoor"] = Zorgkantoorregio.Lijst.Regels,
            ["zorgprofiel"] = Zorgprofiel.Lijst.Regels,
        }.SelectMany(lijst => lijst.Value.Select(r => $"{lijst.Key};{r.Code};{r.GeldigVan:yyyy-MM-dd}"));

        Assert.Equal(ooit.Order(StringComparer.Ordinal), nu.Order(StringComparer.Ordinal));
    }
}
