using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Excel.Vergelijken;

/// <summary>Finds what a row of a file is about: by Eenheidcode, else Locatiecode and Eenheid, else the three names.</summary>
internal sealed class Wegwijzer
{
    private readonly ILookup<string, EenheidBeeld> _opCode;
    private readonly ILookup<(Guid, string), EenheidBeeld> _opNaam;
    private readonly Dictionary<string, LocatieBeeld> _locatieOpCode;
    private readonly ILookup<(Guid, string), LocatieBeeld> _locatieOpNaam;
    private readonly ILookup<string, AanbiederBeeld> _aanbieders;
    private readonly Regiobeeld _beeld;

    public Wegwijzer(Regiobeeld beeld, DateOnly vandaag)
    {
        _beeld = beeld;
        var locaties = beeld.Locaties.Values.Where(l => !(l.BeeindigdOp <= vandaag)).ToList();
        var eenheden = beeld.Eenheden.Values.Where(e => !(e.BeeindigdOp <= vandaag)).ToList();
        _opCode = eenheden.ToLookup(e => e.Code, StringComparer.Ordinal);
        _opNaam = eenheden.ToLookup(e => (e.LocatieId, Vouwen.Tekst(e.Naam)));
        _locatieOpCode = locaties.ToDictionary(l => l.Code, StringComparer.Ordinal);
        _locatieOpNaam = locaties.ToLookup(l => (l.AanbiederId, Vouwen.Tekst(l.Naam)));
        _aanbieders = beeld
            .Aanbieders.Values.Where(a => !(a.BeeindigdOp <= vandaag))
            .ToLookup(a => Vouwen.Tekst(a.Naam), StringComparer.Ordinal);
    }

    public Plek Zoek(GelezenRij rij)
    {
        var aanbieder = _aanbieders[Vouwen.Tekst(rij[Kolom.Aanbieder])].FirstOrDefault()?.Id;
        if (_opCode[rij[Kolom.Eenheidcode]].FirstOrDefault() is { } opCode)
        {
            return Bestaand(opCode);
        }

        var locatie =
            _locatieOpCode.GetValueOrDefault(rij[Kolom.Locatiecode])
            ?? (aanbieder is { } a ? _locatieOpNaam[(a, Vouwen.Tekst(rij[Kolom.Locatie]))].FirstOrDefault() : null);
        if (locatie is null)
        {
            var nieuweLocatie = rij[Kolom.Locatiecode] is { Length: > 0 } code
                ? code
                : $"{Vouwen.Tekst(rij[Kolom.Aanbieder])}|{Vouwen.Tekst(rij[Kolom.Locatie])}";
            return new(aanbieder, null, null, nieuweLocatie, Eenheidsleutel(nieuweLocatie, rij));
        }

        return _opNaam[(locatie.Id, Vouwen.Tekst(rij[Kolom.Eenheid]))].FirstOrDefault() is { } eenheid
            ? Bestaand(eenheid)
            : new(locatie.AanbiederId, locatie.Id, null, $"{locatie.Id}", Eenheidsleutel($"{locatie.Id}", rij));
    }

    private Plek Bestaand(EenheidBeeld eenheid)
    {
        var locatie = _beeld.Locaties[eenheid.LocatieId];
        return new(locatie.AanbiederId, locatie.Id, eenheid.Id, $"{locatie.Id}", $"{eenheid.Id}");
    }

    private static string Eenheidsleutel(string locatie, GelezenRij rij) =>
        rij[Kolom.Eenheidcode] is { Length: > 0 } code ? code : $"{locatie}|{Vouwen.Tekst(rij[Kolom.Eenheid])}";
}
