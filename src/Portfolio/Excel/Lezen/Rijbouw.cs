using System.Globalization;
using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>One row while it is read: values, findings, and whether it may be taken over.</summary>
internal sealed class Rijbouw(WerkbladRij rij, Indeling indeling, Celtekst celtekst)
{
    private readonly Dictionary<Kolom, string> _waarden = [];
    private readonly HashSet<Kolom> _nietGewijzigd = [];
    private readonly List<Bevinding> _bevindingen = [];

    public int Nummer => rij.Nummer;

    public bool Afgekeurd { get; private set; }

    public IReadOnlyList<Bevinding> Bevindingen => _bevindingen;

    public Cel Cel(Kolom kolom) => indeling.Nummer(kolom) is > 0 and var nummer ? rij[nummer] : Kern.Xlsx.Cel.Leeg;

    public string Tekst(Kolom kolom) => celtekst.Van(Cel(kolom));

    public string this[Kolom kolom] => _waarden.GetValueOrDefault(kolom, "");

    public void Zet(Kolom kolom, string waarde) => _waarden[kolom] = waarde;

    public void Zet(Kolom kolom, int? getal) => Zet(kolom, getal?.ToString(CultureInfo.InvariantCulture) ?? "");

    public void NietGewijzigd(params ReadOnlySpan<Kolom> kolommen)
    {
        foreach (var kolom in kolommen)
        {
            _nietGewijzigd.Add(kolom);
        }
    }

    /// <summary>A finding at a column; the text as found goes along, except with R codes.</summary>
    public void Meld(Kolom kolom, string code, string? waarde = null)
    {
        var gevonden = code[0] == 'R' ? "" : waarde ?? Tekst(kolom);
        _bevindingen.Add(Bevinding.Bij(Nummer, indeling.Nummer(kolom), code, gevonden));
    }

    public void Keur(Kolom kolom, string code)
    {
        Meld(kolom, code);
        Afgekeurd = true;
    }

    public void Verwerp() => Afgekeurd = true;

    /// <summary>False, with a finding, when the cell holds an error or a formula without a stored value.</summary>
    public bool Bruikbaar(Kolom kolom)
    {
        if (!ZonderUitkomst(kolom))
        {
            return true;
        }

        Meld(kolom, "W314");
        NietGewijzigd(kolom);
        return false;
    }

    public bool ZonderUitkomst(Kolom kolom) => Cel(kolom).Soort is CelSoort.Fout or CelSoort.ZonderWaarde;

    public GelezenRij Maak()
    {
        var (extra, nietGewijzigd) = (new List<ExtraWaarde>(), new List<string>());
        foreach (var onbekend in indeling.Onbekend)
        {
            var cel = rij[onbekend.Nummer];
            if (cel.Soort is CelSoort.Fout or CelSoort.ZonderWaarde)
            {
                nietGewijzigd.Add(onbekend.Kop);
            }
            else if (cel.Soort != CelSoort.Leeg)
            {
                extra.Add(new(onbekend.Kop, celtekst.Van(cel)));
            }
        }

        var ongemoeid = Kolomnaam.Koppen.Select(k => k.Kolom).Where(k => !Aanwezig(k) || _nietGewijzigd.Contains(k));
        return new(Nummer, _waarden, [.. ongemoeid], extra)
        {
            ExtraNietGewijzigd = nietGewijzigd,
            Verborgen = rij.Verborgen,
        };
    }

    public void MeldExtra()
    {
        foreach (var onbekend in indeling.Onbekend)
        {
            if (rij[onbekend.Nummer] is { Soort: CelSoort.Fout or CelSoort.ZonderWaarde } cel)
            {
                _bevindingen.Add(Bevinding.Bij(Nummer, onbekend.Nummer, "W314", cel.Tekst));
            }
        }
    }

    private bool Aanwezig(Kolom kolom) =>
        indeling.Nummer(kolom) > 0
        || (
            kolom is Kolom.WlzW or Kolom.WlzB or Kolom.WlzOverig or Kolom.Wmo && indeling.Nummer(Kolom.Financiering) > 0
        )
        || (kolom is Kolom.LeeftijdVanaf or Kolom.LeeftijdTotEnMet && indeling.Nummer(Kolom.Leeftijd) > 0);
}
