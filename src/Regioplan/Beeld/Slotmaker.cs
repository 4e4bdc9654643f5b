using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>The end of a plan: what its figures mean, who made it from what, and what changed.</summary>
internal static class Slotmaker
{
    public const string Nietgeschreven = "Berekende uitgave: door niemand geschreven of vastgesteld";

    /// <summary>The definitions as they ship, of the version that was used.</summary>
    public static Leeswijzerblok Leeswijzer(Planregister register, ILeeswijzer leeswijzer) =>
        new([.. register.Bronnen.Select(b => Regel(b, leeswijzer))]);

    public static Colofonblok Colofon(Plancijfers cijfers, Planteksten teksten, Planregister register)
    {
        var uitgaven = register.Bronnen.Select(b => b.Uitgave).DistinctBy(u => u.Id).ToList();
        var feiten = new List<(string, string)>
        {
            ("Soort", Soort(teksten)),
            ("Regio", $"{cijfers.Regio.Naam}, zorgkantoorregio {cijfers.Regio.Code}"),
            ("Editie", teksten.Editie),
        };
        if (teksten.Op is { } op)
        {
            feiten.Add(("Gepubliceerd", $"{Klok.Datum(op).Voluit()}, versie {teksten.Versie}"));
        }
        foreach (var u in uitgaven)
        {
            feiten.Add(("Cijfers", $"Uitgave {u.Naam}, geopend op {Klok.Datum(u.Op).Voluit()}, levering {u.Levering}"));
            feiten.Add(("Beleid", u.Beleid));
            feiten.Add(("Kenmerk", u.Hash));
        }
        feiten.Add(("Afronding", "Aantallen zijn afgerond op 5. Verhoudingen volgen uit de afgeronde aantallen."));
        feiten.Add(("Vergelijking", Vergelijking(cijfers)));
        return new(feiten, teksten.Wijzigingen);
    }

    private static string Vergelijking(Plancijfers cijfers)
    {
        const string Alle = "De woorden hoger en lager gaan over alle regio's samen, gepoold.";
        var peildatum = cijfers.Sjabloon.Begin;
        if (Concessiehouder.Van(cijfers.Regio.Code, peildatum) is not { } houder)
        {
            return $"{Alle} Wie de concessie van deze regio heeft, is niet bekend.";
        }
        var regios = houder.Regios(peildatum).Length;
        return regios == 1
            ? $"{Alle} {houder.Naam} heeft alleen deze regio."
            : $"{Alle} Achter {houder.Naam} staat dezelfde gepoolde berekening over de {regios} regio's met deze concessiehouder. "
                + "Welke dat zijn, komt niet uit een officiële lijst.";
    }

    private static string Soort(Planteksten teksten) =>
        teksten.Soort switch
        {
            Plansoort.Berekend => Nietgeschreven,
            Plansoort.Concept => "Concept: nog niet gepubliceerd",
            _ => "Gepubliceerd door twee mensen van het zorgkantoor",
        };

    private static Leeswijzerregel Regel(Cijferbron bron, ILeeswijzer leeswijzer)
    {
        var tabel = bron.Tabel;
        var definitie = leeswijzer.Versies(tabel.Indicator).FirstOrDefault(v => v.Versie == tabel.Versie);
        return new(
            tabel.Indicator,
            tabel.Titel,
            tabel.Versie,
            string.Join(", ", tabel.Bronnen),
            string.Join(", ", bron.Perioden().Select(Schrijfwijze.Periode)),
            definitie?.Toelichting ?? "",
            tabel.Breuk,
            tabel.IsOptelbaar,
            bron.Leeswijzer
        );
    }
}
