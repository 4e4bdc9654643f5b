using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>Cells of one column that are merged downwards: their value counts for every row of the block.</summary>
internal sealed class Samenvoegingen
{
    private readonly int _kolom;
    private readonly Dictionary<int, Cel> _waarden = [];

    public Samenvoegingen(Werkblad blad, int kolom, int laatsteKoprij)
    {
        _kolom = kolom;
        var blokken = blad
            .Samengevoegd.Where(b => b.Links == kolom && b.Onder > b.Boven && b.Boven > laatsteKoprij)
            .OrderBy(b => b.Boven)
            .ToList();
        var rijen = blad.Rijen.ToDictionary(r => r.Nummer);
        var volgende = 0;
        Bereik? huidig = null;
        foreach (var nummer in rijen.Keys.Order())
        {
            while (volgende < blokken.Count && blokken[volgende].Boven <= nummer)
            {
                huidig = blokken[volgende++];
            }

            if (huidig is { } blok && nummer <= blok.Onder)
            {
                _waarden[nummer] = rijen.TryGetValue(blok.Boven, out var top) ? top[kolom] : Kern.Xlsx.Cel.Leeg;
            }
        }
    }

    public bool Geldt(int rij) => _waarden.ContainsKey(rij);

    public Cel Cel(WerkbladRij rij) => _waarden.TryGetValue(rij.Nummer, out var cel) ? cel : rij[_kolom];
}
