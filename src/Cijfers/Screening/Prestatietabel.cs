namespace Regiotafel.Cijfers.Screening;

/// <summary>Which prestatiecode exists in which year, by the number of its word.</summary>
internal sealed class Prestatietabel
{
    private const int EersteJaar = 1900;
    private const int Jaren = 256;
    private static readonly DateOnly Nul = new(1970, 1, 1);
    private readonly HashSet<int> _bekend = [];

    public Prestatietabel(Brontabel prestatiecodes)
    {
        foreach (var brok in prestatiecodes.Brokken)
        {
            var codes = brok.Code("prestatiecode").Waarden;
            var jaren = brok.Getal("jaar").Waarden;
            for (var r = 0; r < brok.Aantal; r++)
            {
                _bekend.Add(Sleutel(codes[r], jaren[r]));
            }
        }
    }

    /// <summary>Whether the code exists in the year of a day.</summary>
    public bool Kent(int code, int dag, ref Geheugen geheugen)
    {
        var jaar = geheugen.Jaar(dag);
        var sleutel = Sleutel(code, jaar);
        if (sleutel != geheugen.Sleutel)
        {
            (geheugen.Sleutel, geheugen.Bekend) = (sleutel, _bekend.Contains(sleutel));
        }

        return geheugen.Bekend;
    }

    private static int Sleutel(int code, int jaar) => code * Jaren + jaar - EersteJaar;

    /// <summary>The last answer, for neighbours are often alike.</summary>
    public struct Geheugen()
    {
        public int Sleutel = int.MinValue;
        public bool Bekend;
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
