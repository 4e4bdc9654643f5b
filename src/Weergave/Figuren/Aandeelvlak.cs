namespace Regiotafel.Weergave.Figuren;

/// <summary>One part of a divided bar.</summary>
internal sealed record Aandeelvlak(string Klasse, double X, double Breedte, string Tekst)
{
    // White between two parts: they stay apart without colour.
    private const double Voeg = 2;
    private const double Wit = 16;

    public double Midden => X + Breedte / 2;

    /// <summary>Its words fit inside.</summary>
    public bool Past => Doek.Lengte(Tekst) + Wit <= Breedte;

    /// <summary>Below the bar: on the side where there is most room.</summary>
    public IReadOnlyList<string> Regels(double breedte) =>
        Figuren.Regels.Breek(Tekst, (int)((Math.Max(Midden, breedte - Midden) - 8) / Doek.Letter));

    public void Teken(Doek doek, double top, double dikte)
    {
        doek.Vlak(Klasse, X, top, Math.Max(0.5, Breedte - Voeg), dikte);
        if (Past)
        {
            doek.Tekst(X + 8, top + dikte / 2 + 5, Tekst, Klasse == "g-leeg" ? null : "g-op");
        }
    }

    /// <summary>Gives where the next word may begin.</summary>
    public double Schrijf(Doek doek, double balkonder, double y)
    {
        var regels = Regels(doek.Breedte);
        var rechts = Midden < doek.Breedte / 2;
        doek.Staand("g-as", Midden, balkonder + 2, y + Doek.Regel - 4);
        foreach (var regel in regels)
        {
            y += Doek.Regel;
            doek.Tekst(rechts ? Midden + 6 : Midden - 6, y - 2, regel, "g-naam", rechts ? "start" : "end");
        }
        return y;
    }
}
