using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Keuren;
using Regiotafel.Cijfers.Motor;

namespace Regiotafel.Tests.Cijfers.Keuren;

/// <summary>The definitions that ship: each passes the lint, and each of its worked examples comes out.</summary>
public sealed class MeegeleverdTests
{
    public MeegeleverdTests() => Bibliotheek.Ontgrendel();

    public static TheoryData<string> Bestanden =>
        [
            .. Definitieboek.Meegeleverd.Basis.Select(b => b.Bestand.Naam),
            .. Definitieboek.Meegeleverd.Bijdragen.Select(b => b.Bestand.Naam),
            .. Definitieboek.Meegeleverd.Definities.Select(d => d.Bestand.Naam),
        ];

    [Fact]
    public void De_keuring_vindt_niets()
    {
        var boek = Definitieboek.Meegeleverd;
        using var keuring = new Definitiekeuring(boek);

        var bevindingen = boek
            .Basis.SelectMany(keuring.Keur)
            .Concat(boek.Bijdragen.SelectMany(keuring.Keur))
            .Concat(boek.Definities.SelectMany(keuring.Keur))
            .ToList();

        Assert.True(bevindingen.Count == 0, string.Join('\n', bevindingen));
    }

    [Fact]
    public void Elk_bedrag_en_gemiddelde_zegt_wat_van_welke_aanbieder_komt()
    {
        var boek = Definitieboek.Meegeleverd;
        var zonder = boek.Definities.Where(d => d is { Onthulling: not Onthulling.Telling, Afleiding: null });

        Assert.DoesNotContain(zonder, d => boek.BijdragenVan(d) is null);
    }

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Elk_voorbeeld_komt_uit(string bestand)
    {
        var boek = Definitieboek.Meegeleverd;
        using var proef = new Voorbeeldproef(boek);
        var basis = boek.Basis.Where(b => b.Bestand.Naam == bestand).SelectMany(proef.Proef);
        var cijfers = boek.Definities.Where(d => d.Bestand.Naam == bestand).SelectMany(proef.Proef);
        var bijdragen = boek.Bijdragen.Where(b => b.Bestand.Naam == bestand).SelectMany(proef.Proef);

        var bevindingen = basis.Concat(bijdragen).Concat(cijfers).ToList();

        Assert.True(bevindingen.Count == 0, string.Join('\n', bevindingen));
    }
}
