namespace Regiotafel.Weergave.Figuren;

/// <summary>Puts names beside their dots so that they cover no name and no dot: the first free place of a fixed list.</summary>
internal sealed class Naamplaatser(Vak vak)
{
    private const double Afstand = 10;
    private const double Letterhoogte = 16;
    private static readonly double[] Verschuivingen = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5];
    private readonly List<Vak> _bezet = [];

    /// <summary>Here stands a dot.</summary>
    public void Bezet(double x, double y, double straal) =>
        _bezet.Add(new(x - straal, x + straal, y - straal, y + straal));

    /// <summary>The word at the end of a line.</summary>
    public void SchrijfRechts(Doek doek, string tekst, double x, double y)
    {
        _bezet.Add(Om(x, y, Doek.Lengte(tekst), rechts: true));
        doek.Tekst(x + 6, y + 5, tekst, "g-rijnaam");
    }

    public void Schrijf(Doek doek, string naam, double x, double y, bool eigen)
    {
        var breedte = Doek.Lengte(naam);
        var plaatsen = Verschuivingen
            .SelectMany(stap => new[] { true, false }.Select(rechts => (Rechts: rechts, Y: y + stap * Letterhoogte)))
            .Select(plaats => (plaats.Rechts, plaats.Y, Ruimte: Om(x, plaats.Y, breedte, plaats.Rechts)))
            .Where(plaats => Binnen(plaats.Ruimte, doek))
            .ToList();
        var vrij = plaatsen.Where(plaats => !_bezet.Exists(ander => Raakt(ander, plaats.Ruimte))).ToList();
        if (vrij.Count == 0 && !eigen)
        {
            // Over another name nobody can read either of them: this one stands in the table.
            return;
        }
        var (rechts, hoogte, ruimte) = vrij.Concat(plaatsen).Append((true, y, Om(x, y, breedte, rechts: true))).First();
        _bezet.Add(ruimte);
        var naast = rechts ? x + Afstand : x - Afstand;
        if (Math.Abs(hoogte - y) > Letterhoogte / 2)
        {
            // Not beside its own dot: a line says which one it is.
            doek.Pad("g-as", $"M{Doek.Punt(x, y)}L{Doek.Punt(naast, hoogte)}");
        }
        doek.Tekst(naast, hoogte + 5, naam, eigen ? "g-naam g-inkt" : "g-naam", rechts ? "start" : "end");
    }

    private bool Binnen(Vak ruimte, Doek doek) =>
        ruimte.Links >= 0
        && ruimte.Rechts <= doek.Breedte
        && ruimte.Boven >= Letterhoogte
        && ruimte.Onder <= vak.Onder + 4;

    private static Vak Om(double x, double y, double breedte, bool rechts) =>
        rechts
            ? new(x + Afstand, x + Afstand + breedte, y - Letterhoogte / 2, y + Letterhoogte / 2)
            : new(x - Afstand - breedte, x - Afstand, y - Letterhoogte / 2, y + Letterhoogte / 2);

    private static bool Raakt(Vak een, Vak ander) =>
        een.Links < ander.Rechts && ander.Links < een.Rechts && een.Boven < ander.Onder && ander.Boven < een.Onder;
}
