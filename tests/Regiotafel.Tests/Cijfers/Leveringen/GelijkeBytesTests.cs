using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Kern.Opslag;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Cijfers.Leveringen;

/// <summary>Raw files are kept by what they hold: what one upload leaves behind, another may need.</summary>
public sealed class GelijkeBytesTests
{
    private static readonly byte[] Gedeeld = "dezelfde bytes\n"u8.ToArray();

    [Theory, OpElkeMotor]
    public async Task Een_mislukte_upload_neemt_niet_weg_wat_een_ander_intussen_bracht(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await using var elders = await wereld.TweedeHuis();
        Guid? ander = null;
        // While the first upload reads its last file, a second process takes in the same bytes; then that last file cannot be read.
        var laatste = new Uploaddeel(
            "zorg.csv",
            100,
            () =>
            {
                ander = Neem(wereld, elders, Deel("manifest.json")).GetAwaiter().GetResult().Id;
                return null;
            }
        );

        var (id, weigering) = await Neem(wereld, null, Deel("manifest.json"), laatste);

        Assert.Null(id);
        Assert.Equal("geen-zip", weigering!.Code);
        Assert.Equal(Gedeeld, await Inhoud(wereld, ander!.Value));
    }

    [Theory, OpElkeMotor]
    public async Task Een_upload_die_pas_bij_het_opslaan_mislukt_laat_alleen_staan_wat_van_een_ander_is(
        Proef.Motor motor
    )
    {
        await using var wereld = await Proefregio.Start(motor);
        await wereld.AlsEigenaar(
            "create unique index proef_een_zorg on cijfers_bestand (naam) where naam = 'zorg.csv'"
        );
        var (eerste, _) = await Neem(wereld, null, Deel("manifest.json"), Deel("zorg.csv", "eerste\n"u8.ToArray()));

        await Assert.ThrowsAsync<RegelGeschonden>(() =>
            Neem(wereld, null, Deel("manifest.json"), Deel("zorg.csv", "tweede\n"u8.ToArray()))
        );

        Assert.Equal(2, Leveringproef.Ruw(wereld).Count);
        Assert.Equal(Gedeeld, await Inhoud(wereld, eerste!.Value));
    }

    [Theory, OpElkeMotor]
    public async Task Twee_keer_hetzelfde_tegelijk_geeft_twee_leveringen_en_een_stel_metingen(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await using var elders = await wereld.TweedeHuis();
        var zip = Leveringproef.Zip("klein/levering");
        var wie = new[] { await wereld.Als(Personen.Ra), await wereld.Als(Personen.Ra, elders) };

        var adressen = await Task.WhenAll(
            wie.Select(w => w.LaadOp("/cijfers/nieuw", "Bestanden", zip, "levering.zip"))
        );

        Assert.All(adressen, a => Assert.NotNull(a.Naar));
        await Task.WhenAll(
            Leveringproef.Klaar(wereld, adressen[0].Naar!),
            Leveringproef.Klaar(elders, adressen[1].Naar!)
        );
        var (staten, metingen, verbanden) = await Leveringproef.Lees(
            wereld,
            async db =>
                (
                    await db.Leveringen.Select(l => l.Staat).ToListAsync(),
                    await db.Metingen.CountAsync(),
                    await db.Leveringmetingen.CountAsync()
                )
        );
        Assert.Equal([Leveringstaat.Aanvaard, Leveringstaat.Aanvaard], staten);
        Assert.Equal(2 * metingen, verbanden);
        // Eleven files and the whole report.
        Assert.Equal(12, Leveringproef.Ruw(wereld).Count);
    }

    private static Uploaddeel Deel(string naam, byte[]? inhoud = null) =>
        new(naam, 100, () => new MemoryStream(inhoud ?? Gedeeld));

    private static async Task<(Guid? Id, Regiotafel.Kern.Weigering? Weigering)> Neem(
        Proefregio wereld,
        WebApplication? huis,
        params Uploaddeel[] delen
    )
    {
        await using var scope = wereld.Namens(Personen.Ra, huis);
        return await scope.ServiceProvider.GetRequiredService<Innemen>().Voer(delen, default);
    }

    private static async Task<byte[]> Inhoud(Proefregio wereld, Guid levering)
    {
        var bestand = await Leveringproef.Lees(
            wereld,
            db => db.Bestanden.SingleAsync(b => b.LeveringId == levering && b.Naam == "manifest.json")
        );
        await using var van = wereld.App.Services.GetRequiredService<Ruwkluis>().Open(bestand.Regio, bestand.Sha256);
        using var uit = new MemoryStream();
        await van.CopyToAsync(uit);
        return uit.ToArray();
    }
}
