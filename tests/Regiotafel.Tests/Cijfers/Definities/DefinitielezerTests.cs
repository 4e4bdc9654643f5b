using Regiotafel.Cijfers.Definities;
using Regiotafel.Tests.Cijfers.Keuren;

namespace Regiotafel.Tests.Cijfers.Definities;

public sealed class DefinitielezerTests
{
    [Theory]
    [InlineData("schaal: 100", "schaal: 100\nkleur: rood", "kleur is geen bekende naam")]
    [InlineData("code: proef", "code: anders", "moet anders@1.0.md heten")]
    [InlineData("soort: stand", "soort: voorraad", "kies uit stand, stroom, periodegemiddelde")]
    [InlineData("decimalen: 1", "decimalen: 9", "heel getal in van 0 tot en met 4")]
    [InlineData("schaal: 100", "schaal: veel", "heel getal in, of een breuk")]
    [InlineData("perioden: [\"2024-01-01\"]", "perioden: [\"2024-13-01\"]", "2024-13-01 is geen dag")]
    [InlineData("optelbaar: nee", "optelbaar: misschien", "kies uit ja, nee")]
    [InlineData("optelbaar: nee", "optelbaar: nee\noverdispersie: soms", "kies uit ja, nee")]
    [InlineData("maat: ratio", "maat: gemiddelde\noverdispersie: ja", "alleen bij een aandeel of een ratio")]
    [InlineData("titel: Proef", "titel:", "vul hier een waarde in")]
    [InlineData("## Voorbeeld: een andere regio telt niet", "## Iets: anders", "minstens drie voorbeelden")]
    [InlineData("## Toelichting", "## Uitleg", "'## Toelichting' ontbreekt")]
    [InlineData("```sql", "```", "tussen ```sql en ```")]
    [InlineData(
        "eigenaar: zorgkantoor",
        "eigenaar: zorgkantoor\nafgeleid: { van: iets, hoe: groei }",
        "of een berekening, of waar"
    )]
    [InlineData("| 5521 | | 2 | 100 |", "| 5521 | 2 | 100 |", "evenveel velden als haar kop")]
    [InlineData("verwacht:", "uitkomst:", "geen tabel 'verwacht:'")]
    public void Wat_niet_precies_goed_is_wordt_niet_geladen(string was, string wordt, string melding)
    {
        var goed = Proefdefinitie.Bestand(Proefdefinitie.Sql);

        var fout = Assert.Throws<Definitiefout>(() =>
            Definitielezer.Definitie(goed with { Tekst = goed.Tekst.Replace(was, wordt, StringComparison.Ordinal) })
        );

        Assert.Contains(melding, fout.Message, StringComparison.Ordinal);
        Assert.StartsWith("proef@1.0.md, regel ", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_fout_in_de_kop_noemt_haar_regel()
    {
        var goed = Proefdefinitie.Bestand(Proefdefinitie.Sql);
        var stuk = goed with { Tekst = goed.Tekst.Replace("maat: ratio", "maat: veel", StringComparison.Ordinal) };

        var fout = Assert.Throws<Definitiefout>(() => Definitielezer.Definitie(stuk));

        Assert.Equal("maat: veel", stuk.Regels[fout.Regel - 1]);
    }

    [Theory]
    [InlineData("2024-01-01", "2024-01-01", "2024-01-01", false)]
    [InlineData("2023-02", "2023-02-01", "2023-02-28", false)]
    [InlineData("2024", "2024-01-01", "2024-12-31", false)]
    [InlineData("2024-01-01/2024-05-01", "2024-01-01", "2024-05-01", true)]
    public void Een_periode_heeft_een_eerste_en_een_laatste_dag(string tekst, string van, string tot, bool deel)
    {
        var periode = Periode.Lees(tekst)!;

        Assert.Equal((van, tot, deel), (Dag(periode.Van), Dag(periode.Tot), periode.Deel));
    }

    [Theory]
    [InlineData("2024-05-31", 3, "2024-02-28")] // indicatoren.md, section 4a: else the 28th
    [InlineData("2023-10-01", 3, "2023-07-01")]
    [InlineData("2024-02-29", 12, "2023-02-28")]
    [InlineData("2023-01-01", 3, "2022-10-01")]
    public void Maanden_terug_is_dezelfde_dag_of_de_28e(string dag, int maanden, string eerder) =>
        Assert.Equal(eerder, Dag(Periode.Terug(DateOnly.ParseExact(dag, "yyyy-MM-dd", null), maanden)));

    [Fact]
    public void Een_kring_van_afgeleide_cijfers_wordt_niet_geladen()
    {
        var fout = Assert.Throws<Definitiefout>(() =>
            new Definitieboek([Afgeleid("een", "twee"), Afgeleid("twee", "een")])
        );

        Assert.Contains("weer van dit cijfer zelf", fout.Message, StringComparison.Ordinal);
    }

    private static Bestandstekst Afgeleid(string code, string van)
    {
        var tekst = Proefdefinitie.Bestand("X").Tekst.Replace("code: proef", $"code: {code}", StringComparison.Ordinal);
        var begin = tekst.IndexOf("## Berekening", StringComparison.Ordinal);
        var einde = tekst.IndexOf("## Voorbeeld", StringComparison.Ordinal);
        tekst = tekst.Remove(begin, einde - begin);
        return new(
            $"{code}@1.0.md",
            tekst.Replace(
                "eigenaar: zorgkantoor",
                $"eigenaar: zorgkantoor\nafgeleid: {{ van: {van}, hoe: teller }}",
                StringComparison.Ordinal
            )
        );
    }

    private static string Dag(DateOnly dag) =>
        dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
