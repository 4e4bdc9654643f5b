using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Cijfers.Leveringen;

/// <summary>Uploads that must be refused in words, with nothing kept.</summary>
public sealed class UploadTests
{
    private static readonly byte[] Klein = "a;b\n"u8.ToArray();

    public static Dictionary<string, (string Naam, byte[] Inhoud, string Reden)> Vijandig { get; } =
        new(StringComparer.Ordinal)
        {
            ["geen zip"] = ("x.zip", Encoding.UTF8.GetBytes("dit is geen zip"), "beschadigd"),
            ["afgekapt"] = ("x.zip", Leveringproef.Zip("klein/levering")[..^200], "beschadigd"),
            ["zonder manifest"] = ("inwoners.csv", Klein, "manifest.json ontbreekt"),
            ["omhoog"] = ("x.zip", Zip("../manifest.json", "../../etc/inwoners.csv"), "staan mappen"),
            ["terugstreep"] = ("x.zip", Zip("manifest.json", "..\\inwoners.csv"), "staan mappen"),
            ["submap"] = ("x.zip", Zip("manifest.json", "a/inwoners.csv"), "staan mappen"),
            ["vanaf de wortel"] = ("x.zip", Zip("/manifest.json", "/etc/x.csv"), "staan mappen"),
            ["zip in zip"] = ("x.zip", Zip("manifest.json", "binnen.zip"), "bestandsnaam klopt niet"),
            ["verborgen"] = ("x.zip", Zip("manifest.json", ".inwoners.csv"), "bestandsnaam klopt niet"),
            ["dubbel"] = ("x.zip", Zip("manifest.json", "inwoners.csv", "inwoners.csv"), "dezelfde naam"),
            ["te veel"] = ("x.zip", Zip([.. Namen(Leveringsgrenzen.MeesteBestanden)]), "te veel bestanden"),
            ["bom"] = ("x.zip", Bom(), "keer zo groot"),
        };

    public static TheoryData<string> Namen() => [.. Vijandig.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Een_vijandige_upload_wordt_geweigerd_en_laat_niets_achter(string naam)
    {
        await using var wereld = await Proefregio.Start(Proef.Motor.Sqlite);
        var analist = await wereld.Als(Personen.Ra);
        var (bestand, inhoud, reden) = Vijandig[naam];

        var antwoord = await analist.LaadOp("/cijfers/nieuw", "Bestanden", inhoud, bestand);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.Status);
        Assert.Contains(reden, antwoord.Inhoud, StringComparison.Ordinal);
        Assert.Empty(Leveringproef.Ruw(wereld));
        Assert.Equal(0, await Leveringproef.Lees(wereld, db => db.Leveringen.CountAsync()));
    }

    [Fact]
    public void Wat_meer_bytes_geeft_dan_mag_stopt_daar()
    {
        using var stroom = new Telstroom(new MemoryStream(new byte[100]), 50);
        using var uit = new MemoryStream();

        stroom.CopyTo(uit, 20);

        Assert.True(stroom.Over);
        Assert.InRange(uit.Length, 51, 70);
    }

    private static byte[] Zip(params string[] namen) => Leveringproef.Zip(namen.Select(n => (n, Klein)));

    private static IEnumerable<string> Namen(int aantal) =>
        Enumerable.Range(0, aantal).Select(n => $"inwoners-{n}.csv").Append("manifest.json");

    private static byte[] Bom() => Leveringproef.Zip([("manifest.json", Klein), ("inwoners.csv", new byte[8 << 20])]);
}
