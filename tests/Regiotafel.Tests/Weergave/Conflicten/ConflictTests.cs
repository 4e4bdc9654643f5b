using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Tests.Weergave.Conflicten;

public sealed class ConflictTests
{
    private static readonly DateOnly Maandag = new(2026, 11, 16);

    [Fact]
    public void Wat_de_ander_niet_aanraakte_krijgt_uw_waarde()
    {
        var conflict = Tussen(("Vrij", "2"), ("was.Vrij", "1"));

        Assert.Equal(("1", "2", true), Keuze(conflict, "Vrij"));
    }

    [Fact]
    public void Wat_de_ander_wel_aanraakte_houdt_de_opgeslagen_waarde()
    {
        var conflict = Tussen(("Vrij", "3"), ("was.Vrij", "2"));

        Assert.Equal(("1", "3", false), Keuze(conflict, "Vrij"));
    }

    [Fact]
    public void Zonder_beginwaarde_houdt_de_opgeslagen_waarde() =>
        Assert.Equal(("1", "2", false), Keuze(Tussen(("Vrij", "2")), "Vrij"));

    [Fact]
    public void Dezelfde_datum_anders_geschreven_is_geen_verschil()
    {
        var conflict = Tussen(("Vrij", "1"), ("Vanaf", "16-11-2026"));

        Assert.Empty(conflict.Verschillen);
        Assert.Empty(Tussen(("Vrij", "1"), ("Vanaf", "2026-11-16")).Verschillen);
        Assert.Equal(4, conflict.AantalGelijk);
    }

    [Fact]
    public void Een_leeg_vakje_en_nee_zijn_hetzelfde() =>
        Assert.DoesNotContain(Tussen(("Gebeld", "false")).Verschillen, verschil => verschil.Naam == "Gebeld");

    [Fact]
    public void Gelijke_velden_gaan_mee_en_de_eigen_velden_van_het_formulier_niet()
    {
        var conflict = Tussen(
            ("Vrij", "2"),
            ("Vanaf", "16-11-2026"),
            ("Versie", "3"),
            ("Verzoeksleutel", "x"),
            ("was.Vrij", "1")
        );

        Assert.Equal([KeyValuePair.Create("Vanaf", "16-11-2026")], conflict.Gelijke);
    }

    [Fact]
    public void De_keuze_wordt_weer_een_gewoon_formulier()
    {
        var formulier = Conflictkeuze.LosOp(
            Formulier(
                ("keuze.Vrij", "nu"),
                ("nu.Vrij", "1"),
                ("uw.Vrij", "2"),
                ("keuze.Profielen", "uw"),
                ("nu.Profielen", "W1"),
                ("uw.Profielen", "W1"),
                ("uw.Profielen", "W2"),
                ("Versie", "4")
            )
        );

        Assert.Equal(["Profielen", "Versie", "Vrij"], formulier.Keys.Order());
        Assert.Equal("1", formulier["Vrij"]);
        Assert.Equal("W1,W2", formulier["Profielen"].ToString());
    }

    [Fact]
    public void Kiezen_voor_leeg_laat_het_veld_weg() =>
        Assert.Equal(
            ["Versie"],
            Conflictkeuze.LosOp(Formulier(("keuze.Gebeld", "nu"), ("uw.Gebeld", "true"), ("Versie", "4"))).Keys
        );

    [Fact]
    public void Een_ander_regeleinde_is_geen_verschil()
    {
        var zijde = new Conflictzijde("x", "y", default, 4, "/", [Conflictveld.Tekst("Tekst", "Tekst", "een\ntwee")]);

        Assert.Empty(Conflict.Tussen(zijde, Formulier(("Tekst", "een\r\ntwee")), "/").Verschillen);
        // Only the state changed since: the own text is chosen at first.
        var eigen = Conflict.Tussen(zijde, Formulier(("Tekst", "een\r\ndrie"), ("was.Tekst", "een\r\ntwee")), "/");
        Assert.True(Assert.Single(eigen.Verschillen).KiesUw);
    }

    private static (string Nu, string Uw, bool KiesUw) Keuze(Conflict conflict, string naam)
    {
        var verschil = conflict.Verschillen.Single(deel => deel.Naam == naam);
        return (verschil.NuGeschreven, verschil.UwGeschreven, verschil.KiesUw);
    }

    // Stored now: 1 free from Monday, no remark, not called.
    private static Conflict Tussen(params (string Veld, string Waarde)[] velden)
    {
        var formulier = velden.Any(veld => veld.Veld == "Vanaf") ? velden : [.. velden, ("Vanaf", "16-11-2026")];
        return Conflict.Tussen(
            new Conflictzijde(
                "Lindehof, begane grond",
                "Noor Demo",
                new DateTime(2026, 11, 2, 9, 38, 0, DateTimeKind.Unspecified),
                4,
                "/portfolio",
                [
                    Conflictveld.Getal("Vrij", "Vrij", 1),
                    Conflictveld.Datum("Vanaf", "Vrij vanaf", Maandag),
                    Conflictveld.Tekst("Opmerking", "Opmerking", null),
                    Conflictveld.JaNee("Gebeld", "Gebeld", nu: false),
                ]
            ),
            Formulier(formulier),
            "/portfolio/wijzigen"
        );
    }

    private static FormCollection Formulier(params (string Veld, string Waarde)[] velden) =>
        new(
            velden
                .GroupBy(veld => veld.Veld, StringComparer.Ordinal)
                .ToDictionary(groep => groep.Key, groep => new StringValues([.. groep.Select(veld => veld.Waarde)]))
        );
}
