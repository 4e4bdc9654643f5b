using Xunit.Sdk;

namespace Regiotafel.Tests.Batterij;

public sealed class BatterijproefTests
{
    [Fact]
    public async Task Een_proef_die_niets_probeerde_is_niet_gedraaid()
    {
        var fout = await Assert.ThrowsAnyAsync<XunitException>(() =>
            Batterijproef.Draai("B0", 1, _ => Task.CompletedTask, TextWriter.Null)
        );

        Assert.Contains("NIET GEDRAAID", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_mislukking_maakt_de_proef_rood_met_het_voorbeeld()
    {
        var fout = await Assert.ThrowsAnyAsync<XunitException>(() =>
            Batterijproef.Draai("B0", 1, EenVanTwee, TextWriter.Null)
        );

        Assert.Contains("de tweede", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Een_mislukking_binnen_de_grens_is_goed() =>
        Batterijproef.Draai(
            "B0",
            1,
            proef =>
            {
                proef.Grens("", 0.5);
                return EenVanTwee(proef);
            },
            TextWriter.Null
        );

    [Fact]
    public async Task Een_tegenproef_die_niet_gevonden_wordt_maakt_rood()
    {
        await Batterijproef.Tegenproef("B0", 1, EenVanTwee, TextWriter.Null);
        await Assert.ThrowsAnyAsync<XunitException>(() =>
            Batterijproef.Tegenproef(
                "B0",
                1,
                proef =>
                {
                    proef.Tel(true, () => "");
                    return Task.CompletedTask;
                },
                TextWriter.Null
            )
        );
    }

    [Fact]
    public async Task Een_tegenproef_eindigt_bij_de_eerste_vondst_maar_niet_binnen_een_grens()
    {
        var geteld = 0;
        await Batterijproef.Tegenproef("B0", 1, Tien, TextWriter.Null);
        Assert.Equal(1, geteld);

        geteld = 0;
        await Batterijproef.Tegenproef(
            "B0",
            1,
            proef =>
            {
                proef.Grens("", 0.5);
                return Tien(proef);
            },
            TextWriter.Null
        );
        Assert.Equal(10, geteld);

        Task Tien(Batterijproef proef)
        {
            for (var i = 0; i < 10; i++)
            {
                geteld++;
                proef.Tel(gelukt: false, () => "mis");
            }
            return Task.CompletedTask;
        }
    }

    private static Task EenVanTwee(Batterijproef proef)
    {
        proef.Tel(true, () => "de eerste");
        proef.Tel(false, () => "de tweede");
        return Task.CompletedTask;
    }
}
