using Regiotafel.Kern;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Signalen;

namespace Regiotafel.Tests.Portfolio.Signalen;

public sealed class SignaalregelsTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 16);

    [Fact]
    public void Veertien_dagen_na_de_datum_zonder_bevestiging_valt_op()
    {
        var rij = Rij(a => a with { Vanaf = new DateOnly(2026, 11, 2), BevestigdOp = Op(2026, 11, 1) });

        Assert.Equal([Signaalsoort.VanafVoorbij], Soorten(rij, Aanbodfeiten.Geen, Vandaag));
        Assert.Empty(Soorten(rij, Aanbodfeiten.Geen, Vandaag.AddDays(-1)));
    }

    [Fact]
    public void Bevestigen_na_de_datum_haalt_het_weg()
    {
        var rij = Rij(a => a with { Vanaf = new DateOnly(2026, 11, 2), BevestigdOp = Op(2026, 11, 3) });

        Assert.Empty(Soorten(rij, Aanbodfeiten.Geen, Vandaag));
    }

    [Fact]
    public void Twee_verlopen_vasthoudingen_vallen_op_tot_er_bevestigd_is()
    {
        var feiten = new Aanbodfeiten(null, null, [Op(2026, 11, 5), Op(2026, 11, 12)]);

        Assert.Equal(
            [Signaalsoort.VakerVerlopen],
            Soorten(Rij(a => a with { BevestigdOp = Op(2026, 11, 11) }), feiten, Vandaag)
        );
        Assert.Empty(Soorten(Rij(a => a with { BevestigdOp = Op(2026, 11, 13) }), feiten, Vandaag));
        Assert.Empty(Soorten(Rij(a => a), feiten with { Verlopen = [Op(2026, 11, 12)] }, Vandaag));
    }

    [Fact]
    public void Negentig_dagen_vrij_zonder_vasthouding_valt_op()
    {
        // 90 days before 16 November is 18 August.
        var sinds = new DateOnly(2026, 8, 18);
        var rij = Rij(a => a with { BevestigdOp = Op(2026, 11, 15) });

        Assert.Equal([Signaalsoort.LangVrij], Soorten(rij, new Aanbodfeiten(sinds, null, []), Vandaag));
        Assert.Equal([Signaalsoort.LangVrij], Soorten(rij, new Aanbodfeiten(sinds, sinds, []), Vandaag));
        Assert.Empty(Soorten(rij, new Aanbodfeiten(sinds.AddDays(1), null, []), Vandaag));
        Assert.Empty(Soorten(rij, new Aanbodfeiten(sinds, sinds.AddDays(1), []), Vandaag));
    }

    [Fact]
    public void Gepauzeerd_aanbod_valt_niet_op()
    {
        var rij = Rij(a => a with { Status = AanbodStatus.Gepauzeerd, Vanaf = new DateOnly(2026, 1, 1) });

        Assert.Empty(Soorten(rij, Aanbodfeiten.Geen, Vandaag));
    }

    [Fact]
    public void Meer_vrij_dan_er_te_gebruiken_is_valt_op()
    {
        // 5 places, 1 out of use: 4 can be used. 2 free now and 3 later make 5.
        var nu = Rij(
            a => a with { Vrij = 2 },
            e => e with { BuitenGebruik = [new(1, Vandaag, null, BuitenGebruikReden.Verbouwing)] }
        );
        var later = nu with { Aanbod = nu.Aanbod with { Vrij = 3, Vanaf = Vandaag.AddDays(30) } };

        Assert.Equal(
            "5 vrij, nu en later samen, op 4 die te gebruiken zijn.",
            Signaalregels.VanEenheid([nu, later], Vandaag)!.Wat
        );
        Assert.Null(Signaalregels.VanEenheid([nu], Vandaag));
    }

    [Theory]
    [InlineData("Bureau plaatsing", "010-0000001", null, false)]
    [InlineData("Bureau plaatsing", null, "plaatsing@proef.example", false)]
    [InlineData("Bureau plaatsing", null, " ", true)]
    [InlineData(null, "010-0000001", null, true)]
    public void Een_locatie_zonder_functie_of_zonder_nummer_valt_op(
        string? contact,
        string? telefoon,
        string? email,
        bool valtOp
    )
    {
        var rij = Rij(a => a);
        var locatie = rij.Locatie with { Contact = contact, Telefoon = telefoon, Email = email };

        Assert.Equal(valtOp, Signaalregels.VanLocatie(rij with { Locatie = locatie }) is not null);
    }

    private static List<Signaalsoort> Soorten(Registerrij rij, Aanbodfeiten feiten, DateOnly dag) =>
        [.. Signaalregels.VanRij(rij, feiten, dag).Select(s => s.Soort)];

    private static DateTime Op(int jaar, int maand, int dag) =>
        Klok.BeginVan(new DateOnly(jaar, maand, dag)).AddHours(12);

    private static Registerrij Rij(
        Func<AanbodBeeld, AanbodBeeld> stel,
        Func<EenheidBeeld, EenheidBeeld>? eenheid = null
    )
    {
        var (a, l, e) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var unit = new EenheidBeeld(e, l, a, "5521", "EEN-00A001", "Begane grond", "begane grond")
        {
            Totaal = 5,
            Halfwaardetijd = 14,
        };
        return new Registerrij(
            new AanbiederBeeld(a, "5521", "De Linde", "de linde", null, null, null, 1),
            new LocatieBeeld(l, a, "5521", "LOC-00A001", "Lindehof", "lindehof"),
            eenheid?.Invoke(unit) ?? unit,
            stel(
                new AanbodBeeld(Guid.NewGuid(), e, a, "5521")
                {
                    Totaal = 5,
                    Vrij = 2,
                    Status = AanbodStatus.Open,
                }
            ),
            []
        );
    }
}
