using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Tafel.Besluiten;

namespace Regiotafel.Tests.Plaatsing.Tafel.Agenda;

public sealed class AdviesregelTests
{
    private static readonly Guid A = Guid.NewGuid();
    private static readonly Guid B = Guid.NewGuid();

    [Fact]
    public void Alleen_wie_anders_kiest_dan_het_advies_geeft_een_reden()
    {
        var (een, twee, drie) = (Kaart(A), Kaart(advies: null), Kaart(B, keten: true));
        Tafelkaart[] alle = [een, twee, drie];
        Assert.False(Adviesregel.Anders(een, A, alle));
        Assert.True(Adviesregel.Anders(een, B, alle));
        // No advice of its own: taking what is advised for another is other than the advice.
        Assert.True(Adviesregel.Anders(twee, A, alle));
        Assert.False(Adviesregel.Anders(twee, Guid.NewGuid(), alle));
        // Advice through a chain needs a move first, so it stands in nobody's way.
        Assert.False(Adviesregel.Anders(twee, B, alle));
        Assert.True(Adviesregel.Anders(drie, A, alle));
    }

    // Two cards fit on A, which has one place; the first in line takes it, the second gets its next best, the third waits.
    [Fact]
    public void Op_volgorde_van_wachten_krijgt_ieder_de_beste_plek_die_over_is()
    {
        var (een, twee, drie) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var verdeeld = Voorrang.Verdeel(
            [(een, [A, B]), (twee, [A, B]), (drie, [A])],
            new Dictionary<Guid, int> { [A] = 1, [B] = 2 }
        );
        Assert.Equal([(een, A), (twee, B)], verdeeld.Select(v => (v.Key, v.Value)));
    }

    [Fact]
    public void Een_onderwerp_komt_uit_het_formulier_terug_zoals_het_erin_ging()
    {
        Tafelonderwerp[] alle =
        [
            new() { Kaart = A },
            new() { Kaart = A, Aanbod = B },
            new() { Voorstel = A },
            new() { Aanbod = B },
            Tafelonderwerp.Geen,
        ];
        Assert.All(alle, o => Assert.Equal(o, Tafelonderwerp.Lees(o.Tekst)));
        Assert.All(
            ["k:x", "z:1", $"k:{A}:{B}:{A}", null],
            t => Assert.Equal(Tafelonderwerp.Geen, Tafelonderwerp.Lees(t))
        );
    }

    private static Tafelkaart Kaart(Guid? advies, bool keten = false) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            SessieId = Guid.NewGuid(),
            ZoekvraagId = Guid.NewGuid(),
            Nummer = 1,
            AdviesAanbodId = advies,
            AdviesKeten = keten,
        };
}
