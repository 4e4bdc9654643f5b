namespace Regiotafel.Weergave.Figuren;

/// <summary>
/// How a chart with a row for each name is laid out: the name beside its mark, or above it in as many lines as the longest name needs,
/// and the written value at the right.
/// </summary>
internal sealed class Rijmaat
{
    private const int LangsteSmal = 14;
    private const int LangsteBreed = 32;
    private const double Tussen = 12;
    private const double Inspringing = 14;
    private readonly bool _erboven;
    private readonly double _merkhoogte;
    private readonly List<IReadOnlyList<string>> _namen;
    private readonly List<double> _onder = [];

    /// <param name="rijen">The name and the written value of each row.</param>
    /// <param name="boven">Where the first row begins.</param>
    public Rijmaat(IReadOnlyList<(string Naam, string Tekst)> rijen, Grafiekmaat maat, double boven, double merkhoogte)
    {
        var langste = rijen.Max(rij => rij.Naam.Length);
        var waarde = rijen.Max(rij => Doek.Lengte(rij.Tekst));
        _merkhoogte = merkhoogte;
        _erboven = langste > (maat.IsSmal ? LangsteSmal : LangsteBreed);
        // Above the mark the value stands beside the name, so that the axis has the whole width.
        _namen = [.. rijen.Select(rij => _erboven ? Breek(rij.Naam, rij.Tekst, maat) : [rij.Naam])];
        Boven = boven;
        Links = _erboven ? Grafiekmaat.Rand : langste * Doek.Letter + Tussen;
        Rechts = maat.Breedte - (_erboven ? Grafiekmaat.Rand : waarde + Tussen);
        foreach (var naam in _namen)
        {
            boven += merkhoogte + (_erboven ? naam.Count * Doek.Regel + 4 : 0);
            _onder.Add(boven);
        }
    }

    public double Boven { get; }

    public double Links { get; }

    public double Rechts { get; }

    public double Onder => _onder[^1];

    /// <summary>The height of the mark of a row.</summary>
    public double Midden(int rij) => _onder[rij] - _merkhoogte / 2;

    /// <param name="deel">The row is a part of the one above it.</param>
    public void Schrijf(Doek doek, int rij, string tekst, string? klasse, bool deel = false)
    {
        var y = _erboven ? (rij == 0 ? Boven : _onder[rij - 1]) + Doek.Regel - 2 : Midden(rij) + 5;
        var alles = klasse is null ? "g-rijnaam" : "g-rijnaam " + klasse;
        doek.Tekst(doek.Breedte, y, tekst, alles, "end");
        for (var i = 0; i < _namen[rij].Count; i++)
        {
            doek.Tekst(deel ? Inspringing : 0, y + i * Doek.Regel, _namen[rij][i], alles);
        }
    }

    /// <summary>Standing lines with their values, below the rows and, when there are many, above them too.</summary>
    public void Waardelijnen(Doek doek, Schaal schaal, double? tekstBoven)
    {
        foreach (var waarde in schaal.As.Lijnen)
        {
            var x = schaal.Plaats(waarde);
            doek.Staand(waarde == 0 ? "g-as" : "g-raster", x, Boven, Onder);
            doek.Tekst(x, Onder + 18, schaal.As.Tekst(waarde), "g-waarde", "middle");
            if (tekstBoven is { } y)
            {
                doek.Tekst(x, y, schaal.As.Tekst(waarde), null, "middle");
            }
        }
    }

    private static IReadOnlyList<string> Breek(string naam, string tekst, Grafiekmaat maat) =>
        Regels.Breek(naam, (int)((maat.Breedte - Inspringing - Doek.Lengte(tekst)) / Doek.Letter) - 1);
}
