namespace Regiotafel.Kern.Xlsx;

/// <summary>A row that holds at least one value; cells in order of column.</summary>
public sealed record WerkbladRij(int Nummer, bool Verborgen, IReadOnlyList<(int Kolom, Cel Cel)> Cellen)
{
    public Cel this[int kolom]
    {
        get
        {
            foreach (var (k, cel) in Cellen)
            {
                if (k >= kolom)
                {
                    return k == kolom ? cel : Cel.Leeg;
                }
            }

            return Cel.Leeg;
        }
    }
}
