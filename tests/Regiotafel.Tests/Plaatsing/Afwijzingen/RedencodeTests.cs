using Regiotafel.Plaatsing.Afwijzingen;

namespace Regiotafel.Tests.Plaatsing.Afwijzingen;

/// <summary>The reasons of design section 7, and how long each keeps a pair apart.</summary>
public sealed class RedencodeTests
{
    private static readonly DateOnly Dag = new(2026, 11, 2);

    /// <summary>By hand from section 7: 60 days after 2 November is 1 January, 90 is 31 January, 180 is 1 May.</summary>
    [Fact]
    public void Elke_reden_heeft_haar_gevolg_met_een_einde()
    {
        string Regel(Redencode r) =>
            $"{r.Code} {r.Door} {r.Tot(Dag):yyyy-MM-dd}"
            + (r.TotWijziging ? " of wijziging" : "")
            + (r.NietBevestigd ? " niet bevestigd" : "")
            + (r.Parkeert ? " parkeert" : "")
            + (r.Taak is null ? "" : " taak")
            + (r.TweedeTaak is null ? "" : " tweede");

        Assert.Equal(
            [
                "A01 Aanbieder  niet bevestigd",
                "A02 Aanbieder  niet bevestigd",
                "A03 Aanbieder  niet bevestigd",
                "A04 Aanbieder 2027-01-01",
                "A05 Aanbieder 2027-05-01 of wijziging",
                "A06 Aanbieder  taak",
                "C01 Client 2027-05-01",
                "C02 Client 2027-01-31 taak",
                "C03 Client  parkeert",
                "C04 Client  taak",
                "C05 Client  taak tweede",
                "F01 Financier 2027-01-31 taak",
                "F02 Financier 2027-01-31 taak",
                "F03 Financier 2027-01-31 taak",
            ],
            Redencode.Lijst.GeldigOp(Dag).Select(Regel)
        );
    }

    [Fact]
    public void Een_afwijzing_eindigt_op_haar_dag_en_eerder_als_een_gegeven_wijzigt()
    {
        var zwaar = Afwijzing(totWijziging: true);
        var later = zwaar.Op.AddHours(1);

        Assert.True(zwaar.Geldt(Dag, laatsteFeit: null));
        Assert.True(zwaar.Geldt(Dag, zwaar.Op.AddHours(-1)));
        Assert.False(zwaar.Geldt(Dag, later));
        Assert.False(zwaar.Geldt(Dag.AddDays(180), laatsteFeit: null));
        Assert.True(Afwijzing(totWijziging: false).Geldt(Dag, later));
    }

    private static Afwijzing Afwijzing(bool totWijziging) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            VoorstelId = Guid.Empty,
            ZoekvraagId = Guid.Empty,
            EenheidId = Guid.Empty,
            DoorWie = Partij.Aanbieder,
            Redencode = "A05",
            Tot = Dag.AddDays(180),
            TotWijziging = totWijziging,
            Op = new DateTime(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc),
            DoorId = Guid.Empty,
            Door = "Proef",
            OrganisatieId = Guid.Empty,
            Organisatie = "Proef",
        };
}
