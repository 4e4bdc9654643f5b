using System.Globalization;

namespace Regiotafel.Weergave.Figuren;

/// <summary>A small chart for each series, all on the same axes: shapes are compared without lines that cross.</summary>
public sealed record Kleinereeksen : Tijdfiguur
{
    private const double Titel = 26;
    private const double Diepte = 84;
    private const double Dagen = 24;
    private const double Tussen = 14;
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    internal override string Pad(Reeks reeks, Assen assen) =>
        reeks.Stijl is Reeksstijl.Grens
            ? Lijnpad.InStappen(reeks.Punten, assen)
            : Lijnpad.VanPuntNaarPunt(reeks.Punten, Breuken, assen);

    internal override bool HeeftPunten(Reeks reeks) => reeks.Punten.Count == 1;

    internal override double Hoogte(Grafiekmaat maat) =>
        Math.Ceiling(Reeksen.Count / (double)Kolommen(maat)) * (Titel + Diepte + Dagen + Tussen);

    internal override void Teken(Doek doek)
    {
        var waarden = Waardeas.Voor(
            Reeksen.SelectMany(reeks => reeks.Punten).SelectMany(punt => punt.Waarden),
            Decimalen
        );
        var kolommen = Kolommen(doek.Maat);
        var links = waarden.LangsteTekst + Grafiekmaat.Rand;
        var breedte = (doek.Breedte - links - (kolommen - 1) * Tussen) / kolommen;
        for (var i = 0; i < Reeksen.Count; i++)
        {
            var x = links + i % kolommen * (breedte + Tussen);
            var boven = i / kolommen * (Titel + Diepte + Dagen + Tussen) + Titel;
            var assen = new Assen(new(x, x + breedte, boven, boven + Diepte), waarden, Van, Tot);
            TekenDeel(doek, assen, Reeksen[i], metWaarden: i % kolommen == 0);
        }
    }

    private static int Kolommen(Grafiekmaat maat) => maat.IsSmal ? 2 : 3;

    private void TekenDeel(Doek doek, Assen assen, Reeks reeks, bool metWaarden)
    {
        foreach (var waarde in assen.Waarden.Lijnen)
        {
            doek.Liggend(waarde == 0 ? "g-as" : "g-raster", assen.Vak.Links, assen.Vak.Rechts, assen.Y(waarde));
            // The ends only: the charts are small, and all have the same axis.
            if (metWaarden && (waarde == assen.Waarden.Laagste || waarde == assen.Waarden.Hoogste || waarde == 0))
            {
                doek.Tekst(assen.Vak.Links - 8, assen.Y(waarde) + 5, assen.Waarden.Tekst(waarde), null, "end");
            }
        }
        foreach (var breuk in Breuken)
        {
            doek.Staand("g-breuk", assen.X(breuk.Dag), assen.Vak.Boven, assen.Vak.Onder);
        }
        Lijnpad.TekenBand(doek, this, reeks, assen);
        Tijdtekening.Lijn(doek, this, reeks, assen);
        Tijdtekening.Onbekend(doek, this, reeks, assen);
        Schrijf(doek, assen, reeks);
    }

    private void Schrijf(Doek doek, Assen assen, Reeks reeks)
    {
        var laatste = reeks.Punten.LastOrDefault(punt => punt.Waarde is not null);
        var waarde = laatste is null ? Ontbreekt : Getal(laatste.Waarde!.Value);
        var ruimte = (int)((assen.Vak.Breedte - Doek.Lengte(waarde)) / Doek.Letter) - 1;
        var naam = reeks.Naam.Length <= ruimte ? reeks.Naam : reeks.Naam[..Math.Max(1, ruimte - 1)].TrimEnd() + "…";
        doek.Tekst(assen.Vak.Links, assen.Vak.Boven - 10, naam, $"g-naam g-t{(int)reeks.Stijl}");
        doek.Tekst(assen.Vak.Rechts, assen.Vak.Boven - 10, waarde, "g-inkt", "end");
        doek.Tekst(assen.Vak.Links, assen.Vak.Onder + 18, Maand(Van));
        if (Tot != Van)
        {
            doek.Tekst(assen.Vak.Rechts, assen.Vak.Onder + 18, Maand(Tot), null, "end");
        }
    }

    private static string Maand(DateOnly dag) =>
        dag.ToString("MMM", Nederlands).TrimEnd('.') + dag.ToString(" yyyy", Nederlands);
}
