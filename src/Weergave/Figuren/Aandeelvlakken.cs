namespace Regiotafel.Weergave.Figuren;

/// <summary>One divided bar in its place: the parts with room for their own words, and those whose words stand below.</summary>
internal sealed class Aandeelvlakken
{
    private const double Balk = 32;
    private const double Titel = 24;
    private const double Onderruimte = 14;

    // What rounding may leave open without being a part of its own.
    private const decimal Afrondrest = 1;

    private readonly Aandeelrij _rij;
    private readonly List<Aandeelvlak> _vlakken;
    private readonly List<Aandeelvlak> _eronder;

    private Aandeelvlakken(Aandeelrij rij, List<Aandeelvlak> vlakken, double breedte)
    {
        _rij = rij;
        _vlakken = vlakken;
        // A word to the right of its line: the rightmost part first, so that no line crosses a word. To the left: the other way round.
        var klein = vlakken.Where(vlak => !vlak.Past).ToLookup(vlak => vlak.Midden < breedte / 2);
        _eronder =
        [
            .. klein[true].OrderByDescending(vlak => vlak.Midden),
            .. klein[false].OrderBy(vlak => vlak.Midden),
        ];
        Regelaantal = _eronder.Sum(vlak => vlak.Regels(breedte).Count);
    }

    private int Regelaantal { get; }

    public double Hoogte => Bovenrand + Balk + Regelaantal * Doek.Regel + Onderruimte;

    private double Bovenrand => _rij.Naam.Length > 0 ? Titel : 4;

    public static Aandeelvlakken Leg(Aandeelbalk figuur, Aandeelrij rij, Grafiekmaat maat)
    {
        if (rij.Delen.FirstOrDefault(deel => deel.Waarde is { Waarde: < 0 }) is { } negatief)
        {
            throw new ArgumentOutOfRangeException(nameof(rij), $"{negatief.Naam}: a share is never negative.");
        }
        var som = rij.Delen.Sum(deel => deel.Waarde?.Waarde ?? 0);
        var geheel = Math.Max(100, som);
        var (x, vlakken) = (0.0, new List<Aandeelvlak>());
        foreach (var deel in rij.Delen.Where(deel => deel.Waarde is not null))
        {
            var breedte = maat.Breedte * (double)(deel.Waarde!.Waarde / geheel);
            vlakken.Add(new($"g-deel g-v{(int)deel.Stijl}", x, breedte, $"{deel.Naam} {figuur.Tekst(deel)}"));
            x += breedte;
        }
        var open = rij.Delen.Where(deel => deel.Waarde is null).Select(deel => deel.Naam).ToList();
        if (100 - som >= Afrondrest && (open.Count > 0 || 100 - som > Afrondruimte(rij, figuur.Decimalen)))
        {
            var naam = open.Count == 0 ? "overig" : string.Join(", ", open);
            vlakken.Add(new("g-leeg", x, maat.Breedte - x, $"{naam}: {figuur.Ontbreekt}"));
        }
        return new(rij, vlakken, maat.Breedte);
    }

    // Of parts that are all there: how much more they can be together than is shown.
    private static decimal Afrondruimte(Aandeelrij rij, int decimalen)
    {
        var halve = 0.5m / (decimal)Math.Pow(10, decimalen);
        return rij.Delen.Sum(deel => Math.Max(deel.Waarde!.Meest - deel.Waarde.Waarde, halve));
    }

    public void Teken(Doek doek, double boven)
    {
        var top = boven + Bovenrand;
        if (_rij.Naam.Length > 0)
        {
            doek.Tekst(0, boven + 16, _rij.Naam, "g-naam g-inkt");
        }
        foreach (var vlak in _vlakken)
        {
            vlak.Teken(doek, top, Balk);
        }
        var y = top + Balk;
        foreach (var vlak in _eronder)
        {
            y = vlak.Schrijf(doek, top + Balk, y);
        }
    }
}
