using System.Text;

namespace Regiotafel.Tests.Cijfers.Screening;

/// <summary>The forms a CSV may have (aanlevering.md section 1): other bytes, the same rows.</summary>
public sealed class CsvvormTests
{
    private const string Inw = "inwoners.csv";
    private const string Loc = "locaties.csv";
    private static readonly string Hash = Bronhash(Kladlevering.Goed(), "inwoners");

    private static readonly Dictionary<string, Func<string[], string>> Vormen = new()
    {
        ["BOM"] = r => "\uFEFF" + string.Join('\n', r) + "\n",
        ["CRLF"] = r => string.Join("\r\n", r) + "\r\n",
        ["geen laatste regeleinde"] = r => string.Join('\n', r),
        ["lege regels"] = r => string.Join("\n\n", r) + "\n\n\r\n",
        ["spaties"] = r => string.Join('\n', r.Select(s => " " + s.Replace(";", " ;\t ") + " ")) + "\n",
        ["quotes"] = r => string.Join('\n', r.Select(s => $"\"{s.Replace(";", "\";\"")}\"")) + "\n",
        ["hoofdletters in de kop"] = r => string.Join('\n', r.Select((s, i) => i == 0 ? s.ToUpperInvariant() : s)),
        ["andere volgorde van kolommen"] = r =>
            string.Join('\n', r.Select(s => string.Join(';', s.Split(';').Reverse()))),
        ["onbekende kolom"] = r => string.Join('\n', r.Select((s, i) => i == 0 ? $"opmerking;{s}" : $"x;{s}")),
        ["voorloopnullen"] = r => string.Join('\n', r.Select((s, i) => i == 0 ? s : s.Insert(18, "00"))),
        ["rijen andersom"] = r => string.Join('\n', r.Take(1).Concat(r.Skip(1).Reverse())),
    };

    public static TheoryData<string> Namen => [.. Vormen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Een_andere_vorm_geeft_dezelfde_rijen(string vorm)
    {
        var levering = Kladlevering.Goed();
        levering.Bytes(Inw, Encoding.UTF8.GetBytes(Vormen[vorm](levering.Regels(Inw))));
        levering.Anders(Inw, "regels", 9);

        Assert.DoesNotContain(levering.Scherm().Bevindingen, b => b.Code != "KOLOM-ONBEKEND");
        Assert.Equal(Hash, Bronhash(levering, "inwoners"));
    }

    [Fact]
    public void Een_veld_met_quotes_mag_een_puntkomma_en_een_quote_bevatten()
    {
        var kaal = Kladlevering.Goed().Erbij(Loc, "loc-9;30000012;ambulant;agb;9401AA;De \"Es\" (verzonnen)");
        var quotes = Kladlevering.Goed().Erbij(Loc, "loc-9;30000012;ambulant;agb;9401AA;\"De \"\"Es\"\" (verzonnen)\"");
        var puntkomma = Kladlevering.Goed().Erbij(Loc, "loc-9;30000012;ambulant;agb;9401AA;\"De; Es\"");

        Assert.Empty(puntkomma.Scherm().Kort());
        Assert.Equal(Bronhash(kaal, "locaties"), Bronhash(quotes, "locaties"));
    }

    [Theory]
    [InlineData("loc-9;30000012;ambulant;agb;9401AA;\"De Es")]
    [InlineData("loc-9;30000012;ambulant;agb;9401AA;\"De\" Es")]
    [InlineData("loc-9;30000012;ambulant;agb;9401AA")]
    [InlineData(" ")]
    public void Een_veld_dat_niet_sluit_of_ontbreekt_zet_de_rij_apart(string rij) =>
        Assert.Equal(["locaties.csv;6;;RIJ-KOLOMMEN;quarantaine"], Kladlevering.Goed().Erbij(Loc, rij).Scherm().Kort());

    [Fact]
    public void Lege_regels_tellen_mee_in_het_regelnummer() =>
        Assert.Equal(
            ["locaties.csv;8;postcode6;TYPE-TEKST;quarantaine"],
            Kladlevering.Goed().Erbij(Loc, "", "", "loc-9;30000012;ambulant;agb;9401SA;").Scherm().Kort()
        );

    [Fact]
    public void Alle_fouten_van_de_eerste_trap_die_niet_klopt_staan_in_het_rapport() =>
        Assert.Equal(
            [
                "locaties.csv;6;aanbieder_agb;TYPE-TEKST;quarantaine",
                "locaties.csv;6;postcode6;VERPLICHT-LEEG;quarantaine",
            ],
            Kladlevering.Goed().Erbij(Loc, "loc-9;1;ambulant;onbekend;;").Scherm().Kort()
        );

    [Fact]
    public void Een_afgekapt_bestand_wordt_geweigerd()
    {
        var heel = Kladlevering.Goed();
        var sha = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(heel.Inhoud()[Loc].Span));
        var afgekapt = heel.Bytes(Loc, heel.Inhoud()[Loc][..150].ToArray()).Anders(Loc, "sha256", sha);

        Assert.Equal(["locaties.csv;0;;BESTAND-HASH;weigering"], afgekapt.Scherm().Kort());
    }

    [Fact]
    public void Een_kop_die_op_een_waarde_lijkt_wordt_niet_getoond() =>
        Assert.Equal(
            ["locaties.csv;1;kolom 7;KOLOM-ONBEKEND;waarschuwing"],
            Kladlevering.Goed().Met(Loc, r => r.Select((s, i) => i == 0 ? s + ";a83f0c11" : s + ";")).Scherm().Kort()
        );

    [Fact]
    public void Een_regel_zonder_einde_wordt_geweigerd()
    {
        var levering = Kladlevering.Goed();
        byte[] lang = [.. levering.Inhoud()[Loc].Span, .. Enumerable.Repeat((byte)'x', 3 << 20)];

        Assert.Equal(["locaties.csv;0;;BESTAND-CODERING;weigering"], levering.Bytes(Loc, lang).Scherm().Kort());
    }

    private static string Bronhash(Kladlevering levering, string soort) =>
        levering.Scherm().Bronnen.Single(b => b.Key.Naam == soort).Value.Bronhash;
}
