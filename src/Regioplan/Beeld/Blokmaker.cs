using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>Makes the block of one indicator.</summary>
internal sealed class Blokmaker(Plancijfers cijfers, Planregister register, ILeeswijzer leeswijzer)
{
    // A longer series is a line: its table has the total of each period, and the parts of the last one.
    private const int MeestePerioden = 6;

    public Planblok Maak(string indicator)
    {
        var woord = Indicatorwoord.Van(indicator);
        if (cijfers.Bron(indicator) is not { } bron)
        {
            // What no version opens was delivered perhaps, and is not for everyone.
            return leeswijzer.Versies(indicator) is { Count: > 0 } versies && versies.All(v => !v.IsOpenbaar)
                ? new Nootblok($"{woord.Onderwerp}: niet openbaar.")
                : new Nootblok($"{woord.Onderwerp}: niet geleverd door het zorgkantoor.");
        }
        var (perioden, delen) = (bron.Perioden(), bron.Delen());
        if (delen.Count == 0)
        {
            // There is something of before, and nothing of the period that the plan is about.
            return new Nootblok($"{woord.Onderwerp}: niet geleverd over {Schrijfwijze.Periode(bron.Periode)}.");
        }
        return new Cijferblok
        {
            Indicator = indicator,
            Bevinding = Cijferzinnen.Bevinding(bron, cijfers.Regio.Naam),
            Wat = Blokfiguren.Wat(bron),
            Naamkop = Naamkop(bron, perioden.Count, delen.Count),
            Rijen = [.. Plekken(perioden, delen).Select(p => Rij(bron, p, perioden.Count, delen.Count))],
            Figuur = Blokfiguren.Maak(bron, cijfers.Regio.Naam, [.. Plekken(perioden, delen)], IsReeks(perioden)),
            Noten = [.. Noten(bron)],
            NaastOngewogen = bron.IsWachtend(),
            Bron = bron.Regel(),
            Tabel = bron.Tabel,
        };
    }

    /// <summary>The name of a row: its period, the part that it is of, or both.</summary>
    public static string Rijnaam((string Periode, string Deel) plek, int perioden, int delen) =>
        (perioden, delen) switch
        {
            (_, 1) => Periode(plek.Periode),
            (1, _) => Uitsplitsingwoorden.Tekst(plek.Deel),
            _ => $"{Uitsplitsingwoorden.Tekst(plek.Deel)}, {Periode(plek.Periode)}",
        };

    // Part of a year by its last day: the whole period stands above the figure.
    private static string Periode(string code) =>
        code.Split('/') is [_, var tot] ? $"t/m {Schrijfwijze.Periode(tot)}" : Schrijfwijze.Periode(code);

    private static bool IsReeks(IReadOnlyList<string> perioden) => perioden.Count > MeestePerioden;

    private static IEnumerable<(string Periode, string Deel)> Plekken(
        IReadOnlyList<string> perioden,
        IReadOnlyList<string> delen
    ) =>
        IsReeks(perioden)
            ? [.. perioden.Select(p => (p, delen[0])), .. delen.Skip(1).Select(d => (perioden[^1], d))]
            : delen.SelectMany(d => perioden.Select(p => (p, d)));

    private Planrij Rij(Cijferbron bron, (string Periode, string Deel) plek, int perioden, int delen)
    {
        var eigen = bron.Cijfer(plek.Periode, plek.Deel);
        var samen = bron.Samen(plek.Periode, plek.Deel);
        var ongewogen = bron.Ongewogen(plek.Periode, plek.Deel);
        return new(
            Rijnaam(plek, perioden, delen),
            new(eigen.Getoond(), eigen is null ? "" : Marge(eigen)),
            samen is null
                ? new("")
                : new(Plat(samen), string.Join(", ", Andere(ongewogen, register.Concessie(bron, plek)))),
            bron.Spreiding(plek.Periode, plek.Deel) is { } s
                ? new($"{Getal(s.Laagste)} tot {Getal(s.Hoogste)}", $"helft {Getal(s.Kwart)} tot {Getal(s.Driekwart)}")
                : new(""),
            // No word beside a figure that is not there to look at.
            samen?.Waarde
                is null
                ? ""
                : eigen?.Woord ?? "",
            register.Van(eigen)
        );
    }

    private static IEnumerable<string> Andere(VrijCijfer? ongewogen, VrijCijfer? concessie)
    {
        if (ongewogen?.Waarde is not null)
        {
            yield return $"ongewogen {Plat(ongewogen)}";
        }
        if (concessie is not null && Concessiehouder.VanKenmerk(concessie.Regio) is { } houder)
        {
            yield return $"{houder.Naam} {Plat(concessie)}";
        }
    }

    // Beside the own figure there is no line for what it can be: zero by rounding then says so itself.
    private static string Plat(VrijCijfer cijfer) =>
        cijfer.Tekst.EndsWith("(afgerond)", StringComparison.Ordinal) ? cijfer.Tekst : cijfer.Getoond();

    // What the figure can be: by rounding, and by chance.
    private static string Marge(VrijCijfer cijfer)
    {
        var haak = cijfer.Tekst.IndexOf(" (", StringComparison.Ordinal);
        var ronding = cijfer.Waarde is not null && haak > 0 ? cijfer.Tekst[(haak + 2)..].TrimEnd(')') : "";
        var toeval = cijfer.Interval();
        return (ronding.Length, toeval.Length) switch
        {
            (_, 0) => ronding,
            (0, _) => $"toeval {toeval}",
            _ => $"{ronding}, toeval {toeval}",
        };
    }

    private static string Naamkop(Cijferbron bron, int perioden, int delen) =>
        (perioden, delen) switch
        {
            (_, 1) => bron.Tabel.Soort == "stand" ? "Peildatum" : "Periode",
            (1, _) => "Deel",
            _ => "Deel en periode",
        };

    // With as many decimals as the border left.
    private static string Getal(decimal waarde) => waarde.Getal(waarde.Scale);

    private IEnumerable<string> Noten(Cijferbron bron)
    {
        if (Cijferzinnen.Verschillen(bron) is { } verschillen)
        {
            yield return verschillen;
        }
        if (!bron.KanVergelijken)
        {
            yield return "In deze uitgave staat geen andere regio. Vergelijken kan dus niet.";
        }
        if (bron.Tabel.Cijfers.Any(c => c.Regio == bron.Regio && c.Waarneming == Waarneming.Voorlopig))
        {
            yield return $"De cijfers over {Schrijfwijze.Periode(bron.Periode)} zijn voorlopig: dit is een deel van een jaar.";
        }
        if (!bron.Tabel.IsOptelbaar && bron.Delen() is { Count: > 1 } delen && delen.Contains(""))
        {
            yield return "De delen tellen niet op tot het totaal.";
        }
        if (bron.IsWachtend())
        {
            yield return "Hoger of lager is hier: meer dan 5% boven of onder het ongewogen gemiddelde van de regio's. Een grote regio heeft al gauw meer wachtenden.";
        }
        else if (bron.Tabel.Maat == "gemiddelde")
        {
            yield return "Hier hoort geen grens van toeval bij: hoger of lager staat er als het verschil groter is dan 5%.";
        }
        if (cijfers.Vorige(bron.Tabel.Indicator) is { } vorige && vorige.Tabel.Hoofdversie != bron.Tabel.Hoofdversie)
        {
            yield return $"Breuk: in editie {vorige.Uitgave.Editie} gold definitie {vorige.Tabel.Versie}, nu {bron.Tabel.Versie}. "
                + (bron.Tabel.Breuk ?? "Vergelijk de twee niet.");
        }
    }
}
