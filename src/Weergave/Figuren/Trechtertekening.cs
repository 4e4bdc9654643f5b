namespace Regiotafel.Weergave.Figuren;

/// <summary>Draws a funnel: limits, the line of all together, the dots, and the names of what lies outside.</summary>
internal static class Trechtertekening
{
    private const double Kop = 30;
    private const double Voet = 48;
    private const string Gewoon = "95%";
    private const string Streng = "99,8%";

    public static void Teken(Trechterfiguur figuur, Doek doek)
    {
        var bekend = figuur.Stippen.Where(stip => stip.Waarde is not null).ToList();
        var waarden = bekend
            .SelectMany(stip => new[] { stip.Waarde!.Minst, stip.Waarde.Meest })
            .Concat(figuur.Limieten.SelectMany(limiet => limiet.Waarden))
            .Append(figuur.Gemiddelde);
        var hoogteas = Waardeas.Om(waarden, figuur.Decimalen);
        var noemeras = Waardeas.Voor(
            bekend.Select(stip => stip.Noemer).Concat(figuur.Limieten.Select(limiet => limiet.Noemer))
        );
        var grensnaam =
            figuur.Limieten.Count > 0 ? Doek.Lengte(Streng) + 10 : Doek.Lengte(noemeras.Tekst(noemeras.Hoogste)) / 2;
        var vak = new Vak(Grafiekmaat.Rand + hoogteas.LangsteTekst, doek.Breedte - grensnaam, Kop, doek.Hoogte - Voet);
        var (x, y) = (new Schaal(noemeras, vak.Links, vak.Rechts), new Schaal(hoogteas, vak.Onder, vak.Boven));
        var namen = new Naamplaatser(vak);
        Limieten(doek, figuur.Limieten, x, y, namen);
        Assen(doek, vak, x, y, figuur.Noemerkop);
        doek.Liggend("g-gemiddelde", vak.Links, vak.Rechts, y.Plaats(figuur.Gemiddelde));
        doek.Tekst(vak.Links, 14, $"Stippellijn: {figuur.Gemiddeldenaam} {figuur.Getal(figuur.Gemiddelde)}", "g-naam");
        Stippen(doek, bekend, namen, x, y);
    }

    private static void Assen(Doek doek, Vak vak, Schaal x, Schaal y, string noemer)
    {
        foreach (var waarde in y.As.Lijnen)
        {
            var hoogte = y.Plaats(waarde);
            doek.Liggend(waarde == y.As.Laagste ? "g-as" : "g-raster", vak.Links, vak.Rechts, hoogte);
            doek.Tekst(vak.Links - 8, hoogte + 5, y.As.Tekst(waarde), null, "end");
        }
        foreach (var waarde in x.As.Lijnen)
        {
            doek.Pad("g-as", $"M{Doek.Punt(x.Plaats(waarde), vak.Onder)}v5");
            doek.Tekst(x.Plaats(waarde), vak.Onder + 20, x.As.Tekst(waarde), null, "middle");
        }
        var afgesneden = y.As.Laagste > 0 ? $" (hoogte begint bij {y.As.Tekst(y.As.Laagste)})" : "";
        doek.Tekst(vak.Links, vak.Onder + 40, noemer + afgesneden);
    }

    private static void Limieten(
        Doek doek,
        IReadOnlyList<Trechterlimiet> limieten,
        Schaal x,
        Schaal y,
        Naamplaatser namen
    )
    {
        if (limieten.Count == 0)
        {
            return;
        }
        string Lijn(Func<Trechterlimiet, decimal> waarde, bool terug = false) =>
            string.Join(
                'L',
                (terug ? limieten.Reverse() : limieten).Select(l => Doek.Punt(x.Plaats(l.Noemer), y.Plaats(waarde(l))))
            );
        doek.Pad("g-marge", $"M{Lijn(l => l.Boven)}L{Lijn(l => l.Onder, terug: true)}Z");
        doek.Pad("g-margelijn", $"M{Lijn(l => l.Boven)}M{Lijn(l => l.Onder)}");
        doek.Pad("g-margelijn g-margelijn--streng", $"M{Lijn(l => l.BovenStreng)}M{Lijn(l => l.OnderStreng)}");
        var eind = limieten[^1];
        var rechts = x.Plaats(eind.Noemer);
        var gewoon = y.Plaats(eind.Boven);
        namen.SchrijfRechts(doek, Gewoon, rechts, gewoon);
        // Close together at the wide end: the outer one gives way upwards.
        namen.SchrijfRechts(doek, Streng, rechts, Math.Min(y.Plaats(eind.BovenStreng), gewoon - 16));
    }

    private static void Stippen(Doek doek, List<Trechterstip> stippen, Naamplaatser namen, Schaal x, Schaal y)
    {
        var volgorde = stippen.OrderBy(stip => stip.Eigen).ThenBy(stip => stip.Naam, StringComparer.Ordinal).ToList();
        foreach (var stip in volgorde)
        {
            var waarde = stip.Waarde!;
            var (px, py) = (x.Plaats(stip.Noemer), y.Plaats(waarde.Waarde));
            namen.Bezet(px, py, stip.Eigen ? 7 : 4.5);
            if (waarde.HeeftBand)
            {
                doek.Staand("g-interval", px, y.Plaats(waarde.Minst), y.Plaats(waarde.Meest));
            }
            doek.Merk(stip.Vorm, stip.Eigen ? "g-stip g-stip--zelf" : "g-stip", px, py, stip.Eigen ? 7 : 4.5);
        }
        foreach (var stip in Enumerable.Reverse(volgorde).Where(stip => stip.Eigen || stip.Vorm != Puntvorm.Rond))
        {
            namen.Schrijf(doek, stip.Naam, x.Plaats(stip.Noemer), y.Plaats(stip.Waarde!.Waarde), stip.Eigen);
        }
    }
}
