using System.Text;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Tests.Cijfers.Aanlevering;

public sealed class ManifestLezerTests
{
    private const string Goed = """
        { "versie": 1, "levering": "proef", "periode": { "van": "2021-01-01", "tot": "2024-05-01" },
          "regios": ["5521", "5533"],
          "bestanden": [ { "naam": "declaraties.csv", "soort": "declaraties", "sha256": "9f", "regios": ["5533"] },
                         { "naam": "inwoners.csv", "soort": "inwoners", "regels": 3, "sha256": "9f" } ] }
        """;

    [Fact]
    public void Een_tweede_code_wordt_overal_de_eerste()
    {
        var manifest = Lees(Goed)!;

        Assert.Equal(["5502", "5521"], manifest.Regios);
        Assert.Equal((new DateOnly(2021, 1, 1), new DateOnly(2024, 5, 1)), (manifest.Van, manifest.Tot));
        Assert.True(manifest.GeleverdVoor(Contract.Van("declaraties"), "5533"));
        Assert.True(manifest.GeleverdVoor(Contract.Van("declaraties"), "5502"));
        Assert.False(manifest.GeleverdVoor(Contract.Van("declaraties"), "5521"));
        Assert.True(manifest.GeleverdVoor(Contract.Van("inwoners"), "5521"));
        Assert.False(manifest.GeleverdVoor(Contract.Van("leveringen"), "5521"));
    }

    [Theory]
    [InlineData("\"versie\": 1", "\"versie\": 2")]
    [InlineData("\"versie\": 1", "\"versie\": \"1\"")]
    [InlineData("\"versie\": 1,", "")]
    [InlineData("2024-05-01", "2024-05-32")]
    [InlineData("2024-05-01", "2020-05-01")]
    [InlineData("\"tot\"", "\"eind\"")]
    [InlineData("[\"5521\", \"5533\"]", "[\"5522\"]")]
    [InlineData("[\"5521\", \"5533\"]", "\"5521\"")]
    [InlineData("[\"5521\", \"5533\"]", "[5521]")]
    [InlineData("\"bestanden\"", "\"files\"")]
    [InlineData("\"naam\": \"inwoners.csv\"", "\"naam\": \"declaraties.csv\"")]
    [InlineData("\"sha256\": \"9f\" }", "\"sha\": \"9f\" }")]
    [InlineData("\"regels\": 3", "\"regels\": \"3\"")]
    [InlineData("} ] }", "} ] } x")]
    [InlineData("} ] }", "} ]")]
    public void Een_manifest_dat_niet_klopt_wordt_niet_gelezen(string oud, string nieuw)
    {
        Assert.NotNull(Lees(Goed));
        Assert.Null(Lees(Goed.Replace(oud, nieuw, StringComparison.Ordinal)));
    }

    [Fact]
    public void Een_bom_mag() => Assert.NotNull(Lees("\uFEFF" + Goed));

    private static Manifest? Lees(string json) => ManifestLezer.Lees(Encoding.UTF8.GetBytes(json));
}
