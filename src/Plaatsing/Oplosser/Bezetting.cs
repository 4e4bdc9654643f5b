namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>Who is where: the persons of each groep as a linked list, so that taking one out costs nothing.</summary>
internal sealed class Bezetting
{
    private readonly int[] _naar;
    private readonly int[] _eerste;
    private readonly int[] _volgende;
    private readonly int[] _vorige;

    public Bezetting(int personen, int groepen, int[] naar)
    {
        _naar = naar;
        (Boog, _eerste, Aantal) = (new int[personen], new int[groepen], new int[groepen]);
        (_volgende, _vorige) = (new int[personen], new int[personen]);
        Array.Fill(Boog, -1);
        Array.Fill(_eerste, -1);
    }

    /// <summary>The arc that each person has taken; −1: none.</summary>
    public int[] Boog { get; }

    /// <summary>How many persons are in each groep.</summary>
    public int[] Aantal { get; }

    public int Groep(int persoon) => Boog[persoon] < 0 ? -1 : _naar[Boog[persoon]];

    public int Eerste(int groep) => _eerste[groep];

    /// <summary>The next person of the same groep; −1: none.</summary>
    public int Volgende(int persoon) => _volgende[persoon];

    /// <summary>Moves a person to the groep of an arc, or out with −1.</summary>
    public void Verzet(int persoon, int boog)
    {
        if (Groep(persoon) is var oud and >= 0)
        {
            var (vorige, volgende) = (_vorige[persoon], _volgende[persoon]);
            if (vorige < 0)
            {
                _eerste[oud] = volgende;
            }
            else
            {
                _volgende[vorige] = volgende;
            }
            if (volgende >= 0)
            {
                _vorige[volgende] = vorige;
            }
            Aantal[oud]--;
        }
        Boog[persoon] = boog;
        if (boog >= 0)
        {
            var nieuw = _naar[boog];
            var eerste = _eerste[nieuw];
            (_vorige[persoon], _volgende[persoon], _eerste[nieuw]) = (-1, eerste, persoon);
            if (eerste >= 0)
            {
                _vorige[eerste] = persoon;
            }
            Aantal[nieuw]++;
        }
    }
}
