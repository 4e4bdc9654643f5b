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
            .. Definitieboek.Meegeleverd.Definities.Select(d => d.Bestand.Naam),
        ];

    [Fact]
    public void De_keuring_vindt_niets()
    {
        var boek = Definitieboek.Meegeleverd;
        using var keuring = new Definitiekeuring(boek);

        var bevindingen = boek.Basis.SelectMany(keuring.Keur).Concat(boek.Definities.SelectMany(keuring.Keur)).ToList();

        Assert.True(bevindingen.Count == 0, string.Join('\n', bevindingen));
    }

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Elk_voorbeeld_komt_uit(string bestand)
    {
        var boek = Definitieboek.Meegeleverd;
        using var proef = new Voorbeeldproef(boek);
        var basis = boek.Basis.Where(b => b.Bestand.Naam == bestand).SelectMany(proef.Proef);
        var cijfers = boek.Definities.Where(d => d.Bestand.Naam == bestand).SelectMany(proef.Proef);

        var bevindingen = basis.Concat(cijfers).ToList();

        Assert.True(bevindingen.Count == 0, string.Join('\n', bevindingen));
    }
}
