using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Screening;

/// <summary>Which prestatiecode exists in which year, by the number of its word.</summary>
internal sealed class Prestatietabel
{
    private const int EersteJaar = 1900;
    private const int Jaren = 256;
    private static readonly DateOnly Nul = new(1970, 1, 1);
    private readonly bool[] _bekend;

    public Prestatietabel(Brontabel prestatiecodes)
    {
        var sleutels = new List<int>();
        foreach (var brok in prestatiecodes.Brokken)
        {
            var codes = brok.Code("prestatiecode").Waarden;
            var jaren = brok.Getal("jaar").Waarden;
            for (var r = 0; r < brok.Aantal; r++)
            {
                sleutels.Add(Sleutel(codes[r], jaren[r]));
            }
        }

        _bekend = new bool[sleutels.DefaultIfEmpty(-1).Max() + 1];
        sleutels.ForEach(sleutel => _bekend[sleutel] = true);
    }

    /// <summary>Whether the code exists in the year of a day.</summary>
    public bool Kent(int code, int dag, ref Geheugen geheugen)
    {
        var sleutel = Sleutel(code, geheugen.Jaar(dag));
        return (uint)sleutel < (uint)_bekend.Length && _bekend[sleutel];
    }

    private static int Sleutel(int code, int jaar) => code * Jaren + jaar - EersteJaar;

    /// <summary>The year of the last day, for neighbours are often alike.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct Geheugen()
    {
        private int _van = 1;
        private int _tot;
        private int _jaar;

        public int Jaar(int dag)
        {
            if (dag < _van || dag > _tot)
            {
                _jaar = Nul.AddDays(dag).Year;
                _van = new DateOnly(_jaar, 1, 1).DayNumber - Nul.DayNumber;
                _tot = new DateOnly(_jaar, 12, 31).DayNumber - Nul.DayNumber;
            }

            return _jaar;
        }
    }
}
