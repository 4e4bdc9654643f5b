using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Keuren;
using Regiotafel.Cijfers.Motor;

namespace Regiotafel.Tests.Cijfers.Keuren;

public sealed class DefinitiekeuringTests
{
    public DefinitiekeuringTests() => Bibliotheek.Ontgrendel();

    [Fact]
    public void Een_goede_definitie_geeft_geen_bevinding() => Assert.Empty(Keur(Proefdefinitie.Sql));

    // A sample per rule of the lint.
    [Theory]
    [InlineData("select 1; select 2", "precies een SELECT")]
    [InlineData("create table x as select 1", "precies een SELECT")]
    [InlineData("select regio, uitsplitsing, 1 as teller, 1 as noemer from rooster where", "loopt niet")]
    [InlineData(
        "select regio, uitsplitsing, (select count(*) from leveringen) as teller, 1 as noemer from rooster",
        "leest leveringen"
    )]
    [InlineData(
        "select regio, uitsplitsing, (select count(*) from information_schema.tables) as teller, 1 as noemer from rooster",
        "leest tables"
    )]
    [InlineData(
        "select regio, uitsplitsing, (select count(*) from duckdb_settings()) as teller, 1 as noemer from rooster",
        "duckdb_settings mag hier niet"
    )]
    [InlineData(
        "select regio, uitsplitsing, datediff('day', $vandaag, $van) as teller, 1 as noemer from rooster",
        "$vandaag bestaat niet"
    )]
    [InlineData(
        "select regio, uitsplitsing, datediff('day', today(), $van) as teller, 1 as noemer from rooster",
        "today geeft niet elke keer"
    )]
    [InlineData(
        "select regio, uitsplitsing, cast(random() * 9 as integer) as teller, 1 as noemer from rooster",
        "random geeft niet elke keer"
    )]
    [InlineData(
        "select regio, any_value(uitsplitsing) as uitsplitsing, 1 as teller, 1 as noemer from rooster group by regio",
        "any_value hangt af"
    )]
    [InlineData(
        "select regio, uitsplitsing, len(list(regio)) as teller, 1 as noemer from rooster group by all",
        "list heeft een volgorde nodig"
    )]
    [InlineData(
        "select regio, uitsplitsing, row_number() over (partition by regio) as teller, 1 as noemer from rooster",
        "rangnummer heeft een volgorde"
    )]
    [InlineData(
        "select regio, uitsplitsing, (select count(*) from (select client_id from indicaties qualify row_number() over (partition by zzp_code order by client_id, afgiftedatum desc) = 1)) as teller, 1 as noemer from rooster",
        "eindigt in de sleutel"
    )]
    [InlineData(
        "select regio, uitsplitsing, (select count(*) from (select client_id from indicaties group by client_id qualify row_number() over (order by count(*)) = 1)) as teller, 1 as noemer from rooster",
        "eindigt in de sleutel"
    )]
    [InlineData("select regio, uitsplitsing, 1 as teller, 1 as noemer from rooster limit 3", "limit mag niet")]
    [InlineData("select distinct on (regio) regio, uitsplitsing, 1 as teller, 1 as noemer from rooster", "distinct on")]
    [InlineData("select regio, uitsplitsing, 1 as teller, 1 as noemer from rooster tablesample 10%", "steekproef")]
    [InlineData("select regio, uitsplitsing, 10 // 3 as teller, 10 / 4 as noemer from rooster", "deelt")]
    [InlineData(
        "select regio, uitsplitsing, 1.5::double as teller, 1 as noemer from rooster",
        "teller moet een geheel getal"
    )]
    [InlineData("select regio, uitsplitsing, 1 as noemer, 1 as teller from rooster", "geef precies deze kolommen")]
    public void Elke_regel_weigert_haar_voorbeeld(string sql, string melding)
    {
        var bevindingen = Keur(sql);

        Assert.Contains(bevindingen, b => b.Melding.Contains(melding, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "select client_id from indicaties qualify row_number() over (order by afgiftedatum, besluitnummer) = 1"
    )]
    [InlineData(
        "select zzp_code from indicaties group by zzp_code qualify row_number() over (order by count(*), zzp_code) = 1"
    )]
    public void Een_rangnummer_mag_als_de_volgorde_eindigt_in_de_sleutel(string vraag) =>
        Assert.DoesNotContain(
            Keur($"select regio, uitsplitsing, (select count(*) from ({vraag})) as teller, 1 as noemer from rooster"),
            b => b.Melding.Contains("rangnummer", StringComparison.Ordinal)
        );

    [Fact]
    public void Een_bevinding_noemt_bestand_en_regel()
    {
        var bevinding = Assert.Single(
            Keur("select regio, uitsplitsing,\n  10 / 4 as teller,\n  1 as noemer\nfrom rooster"),
            b => b.Melding.StartsWith("deelt", StringComparison.Ordinal)
        );

        Assert.Equal("proef@1.0.md", bevinding.Bestand);
        Assert.Contains(
            "10 / 4",
            Proefdefinitie
                .Bestand("select regio, uitsplitsing,\n  10 / 4 as teller,\n  1 as noemer\nfrom rooster")
                .Regels[bevinding.Regel - 1],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Het aantal indicaties op de peildatum.", "Het aantal mensen op de peildatum.", "de bron indicaties")]
    [InlineData("Het aantal indicaties op de peildatum.", "Het aantal indicaties.", "de peildatum of de periode")]
    public void De_toelichting_moet_passen_bij_de_kop(string was, string wordt, string melding)
    {
        var bestand = Proefdefinitie.Bestand(Proefdefinitie.Sql);
        var bevindingen = Keur(bestand with { Tekst = bestand.Tekst.Replace(was, wordt, StringComparison.Ordinal) });

        Assert.Contains(bevindingen, b => b.Melding.Contains(melding, StringComparison.Ordinal));
    }

    [Fact]
    public void Een_voorbeeld_dat_niet_uitkomt_valt_op()
    {
        var goed = Proefdefinitie.Bestand(Proefdefinitie.Sql);
        var fout = goed with
        {
            Tekst = goed.Tekst.Replace("| 5521 | | 2 | 100 |", "| 5521 | | 3 | 100 |", StringComparison.Ordinal),
        };

        Assert.Empty(Proef(goed));
        Assert.Equal(
            "voorbeeld 'twee mensen': 5521 : verwacht 3 / 100, uitkomst 2 / 100.",
            Assert.Single(Proef(fout)).Melding
        );
    }

    private static List<Keurbevinding> Keur(string sql) => Keur(Proefdefinitie.Bestand(sql));

    private static List<Keurbevinding> Keur(Bestandstekst bestand)
    {
        var boek = new Definitieboek([bestand]);
        using var keuring = new Definitiekeuring(boek);
        return [.. boek.Definities.SelectMany(keuring.Keur)];
    }

    private static List<Keurbevinding> Proef(Bestandstekst bestand)
    {
        var boek = new Definitieboek([bestand]);
        using var proef = new Voorbeeldproef(boek);
        return [.. boek.Definities.SelectMany(proef.Proef)];
    }
}
