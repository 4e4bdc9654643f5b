namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// The inverse of the basis of a linear program as a product: one step for each column that came in at a row. Columns of a net are nearly
/// empty and so are the steps.
/// </summary>
internal sealed class Tolbasis
{
    private const double Niets = 1e-11;
    private readonly List<int> _spil = [];
    private readonly List<double> _deler = [];
    private readonly List<int> _begin = [0];
    private readonly List<int> _rij = [];
    private readonly List<double> _getal = [];

    /// <summary>A column comes in at a row; it was brought through all steps before.</summary>
    public void Neem(int spil, ReadOnlySpan<double> kolom)
    {
        for (var rij = 0; rij < kolom.Length; rij++)
        {
            if (rij != spil && Math.Abs(kolom[rij]) > Niets)
            {
                _rij.Add(rij);
                _getal.Add(kolom[rij]);
            }
        }
        Sluit(spil, kolom[spil]);
    }

    /// <summary>A column of ones comes in at a row before all others; −1: no row.</summary>
    public void Neem(int spil, int tweede, int derde)
    {
        foreach (var rij in (ReadOnlySpan<int>)[tweede, derde])
        {
            if (rij >= 0)
            {
                _rij.Add(rij);
                _getal.Add(1);
            }
        }
        Sluit(spil, 1);
    }

    /// <summary>What a column is in terms of the basis.</summary>
    public void Vooruit(double[] kolom)
    {
        for (var stap = 0; stap < _spil.Count; stap++)
        {
            if (Math.Abs(kolom[_spil[stap]]) > Niets)
            {
                var waarde = kolom[_spil[stap]] /= _deler[stap];
                for (var i = _begin[stap]; i < _begin[stap + 1]; i++)
                {
                    kolom[_rij[i]] -= waarde * _getal[i];
                }
            }
        }
    }

    /// <summary>A row of the inverse, from a row with a single one in it.</summary>
    public void Terug(double[] rij)
    {
        for (var stap = _spil.Count - 1; stap >= 0; stap--)
        {
            var som = rij[_spil[stap]];
            for (var i = _begin[stap]; i < _begin[stap + 1]; i++)
            {
                som -= rij[_rij[i]] * _getal[i];
            }
            rij[_spil[stap]] = som / _deler[stap];
        }
    }

    private void Sluit(int spil, double deler)
    {
        _spil.Add(spil);
        _deler.Add(deler);
        _begin.Add(_rij.Count);
    }
}
