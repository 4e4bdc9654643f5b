using System.Text;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>The header line of a file: which field holds which column (stage 2).</summary>
internal sealed class Kop
{
    private static readonly string[] Bsnkoppen =
    [
        "bsn",
        "burgerservicenummer",
        "sofinummer",
        "sofi",
        "bsn_nummer",
        "bsnnummer",
    ];

    private readonly Kolom?[] _kolommen;
    private readonly int[] _velden;

    public Kop(Soort soort, ReadOnlySpan<byte> regel)
    {
        var splitser = new Veldsplitser();
        splitser.Splits(regel);
        var namen = new string[splitser.Aantal];
        for (var i = 0; i < namen.Length; i++)
        {
            namen[i] = Encoding.UTF8.GetString(splitser[i]).Trim().ToLowerInvariant();
        }

        _kolommen = [.. namen.Select(naam => soort.Kolommen.FirstOrDefault(k => k.Naam == naam))];
        _velden = [.. soort.Kolommen.Select(k => Array.IndexOf(_kolommen, k))];
        Bevindingen = [.. Beoordeel(soort, namen).Distinct()];
    }

    /// <summary>Number of fields a row must have.</summary>
    public int Aantal => _kolommen.Length;

    /// <summary>The findings of stage 2: column and code.</summary>
    public IReadOnlyList<(string Kolom, string Code)> Bevindingen { get; }

    /// <summary>Exactly the columns of the contract in its order: a row can be canonical as it stands.</summary>
    public bool InContractvolgorde => _velden.Length == Aantal && _velden.Select((v, i) => v == i).All(goed => goed);

    /// <summary>The column of a field; null when it is not in the contract.</summary>
    public Kolom? Kolom(int veld) => _kolommen[veld];

    /// <summary>The field of a column, or -1.</summary>
    public int Veld(Kolom kolom) => _velden[kolom.Nummer];

    private IEnumerable<(string Kolom, string Code)> Beoordeel(Soort soort, string[] namen)
    {
        for (var i = 0; i < namen.Length; i++)
        {
            var naam = Toonbaar(namen[i], i);
            if (Bsnkoppen.Contains(namen[i]))
            {
                yield return (naam, "KOLOM-BSN");
            }
            else if (_kolommen[i] is null)
            {
                yield return (naam, "KOLOM-ONBEKEND");
            }

            if (Array.IndexOf(namen, namen[i]) < i)
            {
                yield return (naam, "KOLOM-DUBBEL");
            }
        }

        foreach (var kolom in soort.Kolommen.Where(k => k.Verplicht && _velden[k.Nummer] < 0))
        {
            yield return (kolom.Naam, "KOLOM-ONTBREEKT");
        }
    }

    // A file without a header has values where names should be: only what reads as a name is shown.
    private static string Toonbaar(string naam, int veld)
    {
        var cijfers = naam.Count(char.IsAsciiDigit);
        var gewoon = naam.All(c => char.IsLetter(c) || char.IsAsciiDigit(c) || c is '_' or '-' or ' ' or '.');
        return naam.Length <= 40 && gewoon && cijfers <= 2 && !naam.StartsWith('-') ? naam : $"kolom {veld + 1}";
    }
}
