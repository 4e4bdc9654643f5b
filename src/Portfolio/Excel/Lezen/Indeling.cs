using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>Which column of the sheet is what, with the findings about the header.</summary>
internal sealed class Indeling
{
    private static readonly Kolom[] Verplicht = [Kolom.Aanbieder, Kolom.Locatie, Kolom.Totaal, Kolom.Vrij];
    private static readonly Kolom[] Grondslagen = [Kolom.WlzW, Kolom.WlzB, Kolom.WlzOverig, Kolom.Wmo];
    private static readonly Kolom[] Grenzen = [Kolom.LeeftijdVanaf, Kolom.LeeftijdTotEnMet];

    private readonly Dictionary<Kolom, int> _nummers = [];
    private readonly List<OnbekendeKolom> _onbekend = [];
    private readonly List<Bevinding> _bevindingen = [];

    public Indeling(Kopregel kop, Werkblad blad)
    {
        Kop = kop;
        var herkend = kop.Cellen.Select(c => c.Herken()?.Naam.Kolom).OfType<Kolom>().ToHashSet();
        foreach (var cel in kop.Cellen)
        {
            Deel(cel, herkend);
        }

        var zonderKop = blad
            .Rijen.Where(r => r.Nummer > kop.LaatsteRij)
            .SelectMany(r => r.Cellen.Select(c => c.Kolom))
            .ToHashSet();
        zonderKop.ExceptWith(kop.Cellen.Select(c => c.Nummer));
        foreach (var nummer in zonderKop.Order())
        {
            NeemOnbekend(nummer, $"Kolom {Celadres.Letters(nummer)}", "K102");
        }

        _onbekend.Sort((a, b) => a.Nummer.CompareTo(b.Nummer));
        _bevindingen.AddRange(
            Verplicht.Where(k => !_nummers.ContainsKey(k)).Select(k => Bevinding.Bij(0, 0, "K101", Kolomnaam.Kop(k)))
        );
    }

    public Kopregel Kop { get; }

    public IReadOnlyDictionary<Kolom, int> Nummers => _nummers;

    public IReadOnlyList<OnbekendeKolom> Onbekend => _onbekend;

    public IReadOnlyList<Bevinding> Bevindingen => _bevindingen;

    public bool Volledig => Verplicht.All(_nummers.ContainsKey);

    public int Nummer(Kolom kolom) => _nummers.GetValueOrDefault(kolom);

    private void Deel(Kopcel cel, HashSet<Kolom> herkend)
    {
        // One column for all of them only counts where the separate columns do not exist.
        if (
            cel.Herken() is not { } treffer
            || (treffer.Naam.Kolom == Kolom.Financiering && Grondslagen.Any(herkend.Contains))
            || (treffer.Naam.Kolom == Kolom.Leeftijd && Grenzen.Any(herkend.Contains))
        )
        {
            NeemOnbekend(cel.Nummer, cel.Samen, "K102");
        }
        else if (!_nummers.TryAdd(treffer.Naam.Kolom, cel.Nummer))
        {
            NeemOnbekend(cel.Nummer, cel.Samen, "K103");
        }
        else if (treffer.Naam.Soort == Naamsoort.Alias || (cel.Groep.Length > 0 && treffer.Gebruikt == cel.Samen))
        {
            _bevindingen.Add(Bevinding.Bij(0, cel.Nummer, "K104", treffer.Gebruikt));
        }
    }

    private void NeemOnbekend(int nummer, string kop, string code)
    {
        _onbekend.Add(new(nummer, kop));
        _bevindingen.Add(Bevinding.Bij(0, nummer, code, kop));
    }
}
