namespace Regiotafel.Tests.Huis;

[Trait("soort", "keuring")]
public sealed class LicentieTests
{
    private const string Uitzonderingenlijst = "docs/besluiten/licentie-uitzonderingen.csv";

    private static readonly Licenties.Pakket[] Pakketten =
    [
        .. Locks("packages.lock.json").SelectMany(pad => Licenties.UitNuget(Broncode.Lees(pad))),
        .. Licenties.UitGereedschap(Broncode.Lees(".config/dotnet-tools.json")),
        .. Locks("package-lock.json").SelectMany(pad => Licenties.UitNpm(Broncode.Lees(pad))),
    ];

    // pakket;licentie;besluit;reden
    private static readonly string[][] Uitzonderingen =
    [
        .. Broncode
            .Lees(Uitzonderingenlijst)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(regel => regel.Split(';')),
    ];

    [Fact]
    public void Elk_pakket_heeft_een_toegestane_licentie()
    {
        Assert.InRange(Pakketten.Length, 50, int.MaxValue);
        Bevindingen.Geen(Licenties.Geweigerd(Pakketten, Uitzonderingen.Select(u => (u[0], u[1])).ToHashSet()));
    }

    [Fact]
    public void Elke_uitzondering_is_nodig_en_staat_in_een_besluit()
    {
        foreach (var uitzondering in Uitzonderingen)
        {
            Assert.Contains(Pakketten, p => (p.Naam, p.Licentie) == (uitzondering[0], uitzondering[1]));
            var besluit = Assert.Single(
                Broncode.Bestanden(".md"),
                pad => pad.StartsWith($"docs/besluiten/{uitzondering[2]}-", StringComparison.Ordinal)
            );
            Assert.Contains(uitzondering[0], Broncode.Lees(besluit), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("PDFsharp", "AGPL-3.0")]
    [InlineData("Geheim", "none")]
    [InlineData("@utrecht/design-tokens", "EUPL-1.2")]
    [InlineData("@rijkshuisstijl-community/components-css", "EUPL-1.2")]
    public void Een_verboden_pakket_valt_op(string naam, string licentie) =>
        Assert.Single(Licenties.Geweigerd([new(naam, "1.0.0", licentie)], new HashSet<(string, string)>()));

    [Fact]
    public void Een_uitzondering_geldt_voor_een_pakket_met_die_licentie()
    {
        var lijst = new HashSet<(string, string)> { ("Proef", "MPL-2.0") };

        Bevindingen.Geen(Licenties.Geweigerd([new("Proef", "1.0.0", "MPL-2.0")], lijst));
        Assert.Single(Licenties.Geweigerd([new("Proef", "1.0.0", "AGPL-3.0")], lijst));
    }

    [Fact]
    public void Een_manifest_zonder_uitdrukking_geeft_de_bestandsnaam() =>
        Assert.Equal(
            "LICENSE.txt",
            Licenties.UitManifest(
                "<package><metadata><license type=\"file\">LICENSE.txt</license></metadata></package>"
            )
        );

    private static IEnumerable<string> Locks(string naam) =>
        Broncode.Bestanden(".json").Where(pad => Path.GetFileName(pad) == naam);
}
