using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Cijfers.Leveringen;

/// <summary>Deliveries as they go wrong in practice: a clear answer that says what to do, and nothing half-taken.</summary>
public sealed class FouteleveringTests
{
    public static TheoryData<string> Namen => [.. Foutelevering.Alle.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Op_de_opdrachtregel(string naam)
    {
        var fout = Foutelevering.Alle[naam];
        var map = Directory.CreateTempSubdirectory("fout-").FullName;
        foreach (var (bestand, inhoud) in fout.Bestanden())
        {
            File.WriteAllBytes(Path.Combine(map, bestand), inhoud);
        }
        var uit = Path.Combine(map, "uit");
        // Figures of an earlier run must not stay as if they were of this one.
        Directory.CreateDirectory(uit);
        File.WriteAllText(Path.Combine(uit, "metingen.csv"), "oud\n");

        var afloop = Cijferloop.Voer(
            new(map, uit, ["2024-2025"], null, 2),
            _ => { },
            TestContext.Current.CancellationToken
        );

        Assert.Equal(fout.Geweigerd ? Cijferafloop.Geweigerd : Cijferafloop.MetQuarantaine, afloop);
        var verslag = File.ReadAllLines(Path.Combine(uit, "screening.csv"))[1..];
        Assert.Equal(
            fout.Bevindingen.Select(b => $"{fout.Bestand};{b}"),
            verslag
                .Where(r => !r.Contains(";waarschuwing;", StringComparison.Ordinal))
                .Select(r => string.Join(';', r.Split(';')[..4]))
        );
        Assert.Contains(verslag, r => r.Contains(fout.Zin, StringComparison.Ordinal));
        Assert.Equal(!fout.Geweigerd, File.Exists(Path.Combine(uit, "metingen.csv")));
        Directory.Delete(map, recursive: true);
    }

    [Theory, OpElkeMotor]
    public async Task Op_het_scherm(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var goed = 0;
        foreach (var (naam, fout) in Foutelevering.Alle)
        {
            var metingen = await Leveringproef.Lees(wereld, db => db.Metingen.CountAsync());
            var ruw = Leveringproef.Ruw(wereld).Order(StringComparer.Ordinal).ToList();

            var adres = await Leveringproef.LeverAan(wereld, analist, Leveringproef.Zip(fout.Bestanden()));

            var blad = await analist.Open(adres);
            Assert.True(blad.Inhoud.Contains(fout.Zin, StringComparison.Ordinal), naam);
            foreach (var bevinding in fout.Bevindingen)
            {
                Assert.True(blad.Inhoud.Contains(bevinding.Split(';')[2], StringComparison.Ordinal), naam);
            }
            if (fout.Geweigerd)
            {
                Assert.True(blad.Inhoud.Contains("De levering is geweigerd", StringComparison.Ordinal), naam);
                Assert.Equal(metingen, await Leveringproef.Lees(wereld, db => db.Metingen.CountAsync()));
                // Only the report stays.
                Assert.True(Leveringproef.Ruw(wereld).Count <= ruw.Count + 1, naam);
                Assert.Empty(ruw.Except(Leveringproef.Ruw(wereld)));
            }
            else
            {
                goed++;
            }
        }
        Assert.Equal(
            goed,
            await Leveringproef.Lees(wereld, db => db.Leveringen.CountAsync(l => l.Staat == Leveringstaat.Aanvaard))
        );
    }

    [Theory, OpElkeMotor]
    public async Task Een_te_grote_upload_zegt_wat_u_dan_doet_en_laat_niets_achter(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor, b => b.Configuration["Leveringen:MeesteMb"] = "1");
        var analist = await wereld.Als(Personen.Ra);
        Assert.Contains("hoogstens 1 MB", (await analist.Open("/cijfers/nieuw")).Inhoud, StringComparison.Ordinal);

        // Above the limit as it is sent, and above it only once unpacked.
        var verstuurd = await analist.LaadOp("/cijfers/nieuw", "Bestanden", new byte[3 << 20], "levering.zip");
        var toeval = new byte[3 << 19];
        new Random(1).NextBytes(toeval);
        var ruim = toeval.SelectMany(b => new[] { (byte)('a' + (b % 4)), (byte)'\n' }).ToArray();
        var uitgepakt = await analist.LaadOp(
            "/cijfers/nieuw",
            "Bestanden",
            Leveringproef.Zip([("manifest.json", "{}"u8.ToArray()), ("inwoners.csv", ruim)]),
            "levering.zip"
        );

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, verstuurd.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, uitgepakt.Status);
        foreach (var antwoord in new[] { verstuurd, uitgepakt })
        {
            Assert.Contains("hoogstens 1 MB", antwoord.Inhoud, StringComparison.Ordinal);
            Assert.Contains("vraag de beheerder om de grens te verhogen", antwoord.Inhoud, StringComparison.Ordinal);
            Assert.Contains("Er is niets bewaard.", antwoord.Inhoud, StringComparison.Ordinal);
        }
        Assert.Empty(Leveringproef.Ruw(wereld));
        Assert.Equal(0, await Leveringproef.Lees(wereld, db => db.Leveringen.CountAsync()));
    }
}
