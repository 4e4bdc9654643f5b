namespace Regiotafel.Weergave.Figuren;

/// <summary>Draws a chart over time: axes, bands, lines, points, names.</summary>
internal static class Tijdtekening
{
    // A word about a gap or a break needs this much room.
    private const double Woordruimte = 80;

    public static void Teken(Tijdfiguur figuur, Doek doek)
    {
        var assen = Assen.Voor(figuur, doek.Maat);
        Waardelijnen(doek, assen);
        Tijdmerken(doek, assen);
        foreach (var reeks in figuur.Reeksen)
        {
            Lijnpad.TekenBand(doek, figuur, reeks, assen);
        }
        foreach (var breuk in figuur.Breuken)
        {
            Breuk(doek, breuk, assen);
        }
        foreach (var reeks in figuur.Reeksen)
        {
            Lijn(doek, figuur, reeks, assen);
            Onbekend(doek, figuur, reeks, assen);
        }
        Namen(doek, figuur, assen);
        ZonderDatum(doek, figuur, assen);
    }

    public static void Waardelijnen(Doek doek, Assen assen)
    {
        foreach (var waarde in assen.Waarden.Lijnen)
        {
            var y = assen.Y(waarde);
            doek.Liggend(waarde == 0 ? "g-as" : "g-raster", assen.Vak.Links, assen.Vak.Rechts, y);
            doek.Tekst(assen.Vak.Links - 8, y + 5, assen.Waarden.Tekst(waarde), null, "end");
        }
    }

    public static void Tijdmerken(Doek doek, Assen assen)
    {
        foreach (var merk in Tijdas.Merken(assen.Van, assen.Tot, assen.Vak.Breedte))
        {
            var x = assen.X(merk.Dag);
            doek.Pad("g-as", $"M{Doek.Punt(x, assen.Vak.Onder)}v5");
            doek.Tekst(x, assen.Vak.Onder + 20, merk.Tekst, null, "middle");
            if (merk.Jaar is { } jaar)
            {
                doek.Tekst(x, assen.Vak.Onder + 38, jaar.ToString("0", null), null, "middle");
            }
        }
    }

    public static void Lijn(Doek doek, Tijdfiguur figuur, Reeks reeks, Assen assen)
    {
        var isGrens = reeks.Stijl is Reeksstijl.Grens;
        doek.Pad(isGrens ? "g-doel" : $"g-lijn g-r{(int)reeks.Stijl}", figuur.Pad(reeks, assen));
        foreach (var punt in figuur.HeeftPunten(reeks) ? reeks.Punten : [])
        {
            if (punt.Waarde is { } waarde)
            {
                doek.Cirkel($"g-punt g-r{(int)reeks.Stijl}", assen.X(punt.Dag), assen.Y(waarde), 3.5);
            }
        }
    }

    // The line and its word stand above everything else: who reads on must cross them.
    private static void Breuk(Doek doek, Tijdbreuk breuk, Assen assen)
    {
        var x = assen.X(breuk.Dag);
        doek.Staand("g-breuk", x, 4, assen.Vak.Onder);
        var links = x - assen.Vak.Links > assen.Vak.Rechts - x;
        doek.Tekst(links ? x - 6 : x + 6, 14, breuk.Tekst, "g-naam", links ? "end" : "start");
    }

    // What is not known is written where the line is missing; a question mark where the words do not fit.
    public static void Onbekend(Doek doek, Tijdfiguur figuur, Reeks reeks, Assen assen)
    {
        for (var i = 0; i < reeks.Punten.Count; i++)
        {
            if (reeks.Punten[i].Waarde is not null || (i > 0 && reeks.Punten[i - 1].Waarde is null))
            {
                continue;
            }
            // Between measured points the line is missing from the last one that is known.
            var van = figuur is Stapfiguur || i == 0 ? reeks.Punten[i].Dag : reeks.Punten[i - 1].Dag;
            var tot = reeks.Punten.Skip(i).FirstOrDefault(punt => punt.Waarde is not null)?.Dag ?? assen.Tot;
            var leeg = reeks.Punten.All(punt => punt.Waarde is null)
                ? $"{reeks.Naam}: {figuur.Ontbreekt}"
                : figuur.Ontbreekt;
            var woord = assen.X(tot) - assen.X(van) >= Woordruimte ? leeg : "?";
            doek.Tekst((assen.X(van) + assen.X(tot)) / 2, assen.Vak.Onder - 8, woord, null, "middle");
        }
    }

    private static void Namen(Doek doek, Tijdfiguur figuur, Assen assen)
    {
        foreach (var (reeks, y) in Lijnnamen.Plaats(figuur.Reeksen, assen))
        {
            var klasse = reeks.Stijl is Reeksstijl.Grens ? "g-naam g-inkt" : $"g-naam g-t{(int)reeks.Stijl}";
            if (assen.NaamErnaast)
            {
                doek.Tekst(assen.Vak.Rechts + 8, y + 5, reeks.Naam, klasse);
            }
            else
            {
                doek.Tekst(assen.Vak.Rechts, y - 7, reeks.Naam, klasse, "end");
            }
        }
    }

    // A dotted line of its own beside the axis: nobody may read a day from it.
    private static void ZonderDatum(Doek doek, Tijdfiguur figuur, Assen assen)
    {
        var open = figuur.Reeksen.SelectMany(reeks => reeks.ZonderDatum).ToList();
        if (open.Count == 0)
        {
            return;
        }
        var rechts = doek.Breedte - Grafiekmaat.Rand;
        var links = rechts - Assen.Openruimte(doek.Maat) + 24;
        foreach (var waarde in open)
        {
            var y = assen.Y(waarde.Waarde);
            doek.Liggend("g-doel g-doel--open", links, rechts, y);
            doek.Tekst(rechts, y - 6, $"{waarde.Naam} {figuur.Getal(waarde.Waarde)}", "g-naam g-inkt", "end");
        }
        doek.Tekst(rechts, assen.Vak.Onder + 20, "geen datum", null, "end");
    }
}
