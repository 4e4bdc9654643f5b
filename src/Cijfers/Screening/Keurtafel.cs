using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>What is needed to judge the rows of one file: its header and the dictionaries of the delivery.</summary>
internal sealed class Keurtafel
{
    private readonly Woordenboek?[] _woorden;
    private readonly Codetabel?[] _tabellen;

    public Keurtafel(Soort soort, Kop kop, Woordenboeken woorden)
    {
        (Soort, Kop) = (soort, kop);
        _woorden = [.. soort.Kolommen.Select(woorden.Van)];
        _tabellen = [.. soort.Kolommen.Select(k => k.Lijst is { } lijst ? woorden.Tabel(lijst) : null)];
    }

    public Soort Soort { get; }

    public Kop Kop { get; }

    public IReadOnlyList<Kolom> Kolommen => Soort.Kolommen;

    public Woordenboek? Woorden(Kolom kolom) => _woorden[kolom.Nummer];

    public Codetabel? Tabel(Kolom kolom) => _tabellen[kolom.Nummer];

    /// <summary>What stands for an empty field.</summary>
    public long Leeg(Kolom kolom) => kolom.Type is Kolomtype.Datum or Kolomtype.Getal ? Kolomvector.Leeg : -1;

    /// <summary>Whether a value has the form of its column; codes are looked up later.</summary>
    public static bool Past(Kolom kolom, ReadOnlySpan<byte> tekst) =>
        kolom.Type switch
        {
            Kolomtype.Id => Waarden.IsId(tekst),
            Kolomtype.Getal => Waarden.Getal(tekst) != Waarden.Fout,
            Kolomtype.Datum => Waarden.Datum(tekst) != Waarden.Fout,
            Kolomtype.Bedrag => Waarden.Bedrag(tekst) != Waarden.FoutBedrag,
            Kolomtype.Agb => Waarden.IsAgb(tekst),
            Kolomtype.Pc6 => Waarden.IsPc6(tekst),
            Kolomtype.Gm => Waarden.IsGm(tekst),
            Kolomtype.Prestatie => Waarden.IsPrestatie(tekst),
            Kolomtype.Tekst => Waarden.IsTekst(tekst),
            _ => true,
        };

    public static string Typecode(Kolom kolom) =>
        kolom.Type switch
        {
            Kolomtype.Getal => "TYPE-GETAL",
            Kolomtype.Datum => "TYPE-DATUM",
            Kolomtype.Bedrag => "TYPE-BEDRAG",
            _ => "TYPE-TEKST",
        };

    /// <summary>The value of a text that fits its column; -1 for an unknown code or a text that is not kept.</summary>
    public long Waarde(Kolom kolom, ReadOnlySpan<byte> tekst) =>
        kolom.Type switch
        {
            Kolomtype.Getal => Waarden.Getal(tekst),
            Kolomtype.Datum => Waarden.Datum(tekst),
            Kolomtype.Bedrag => Waarden.Bedrag(tekst),
            Kolomtype.Code => _tabellen[kolom.Nummer]!.Nummer(tekst),
            _ => _woorden[kolom.Nummer]?.Nummer(tekst) ?? -1,
        };
}
