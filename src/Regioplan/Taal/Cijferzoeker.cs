using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Taal;

/// <summary>Finds the figure that a tag names: in the edition of the plan, else in the one before.</summary>
internal static class Cijferzoeker
{
    public static Vondst? Vind(
        Plancijfers cijfers,
        string indicator,
        string periode,
        string uitsplitsing,
        string? regio
    ) =>
        new[] { cijfers.Bron(indicator), cijfers.Vorige(indicator) }
            .OfType<Cijferbron>()
            .Select(bron => bron.Cijfer(periode, uitsplitsing, regio) is { } cijfer ? new Vondst(bron, cijfer) : null)
            .FirstOrDefault(v => v is not null);

    /// <summary>For the writer: why there is none, and what there is.</summary>
    public static string Reden(
        Plancijfers cijfers,
        string indicator,
        string periode,
        string uitsplitsing,
        string? regio
    )
    {
        var bronnen = new[] { cijfers.Bron(indicator), cijfers.Vorige(indicator) }.OfType<Cijferbron>().ToList();
        if (bronnen.Count == 0)
        {
            return $"Er is geen cijfer “{indicator}” open voor {cijfers.Regio.Naam}. Kijk in de lijst met cijfers hoe het heet.";
        }
        var alle = bronnen.SelectMany(b => b.Tabel.Cijfers.Where(c => c.Regio == (regio ?? b.Regio))).ToList();
        if (alle.Count == 0)
        {
            return $"Het cijfer “{indicator}” heeft geen regio “{regio}”. Schrijf regio=ALLE, de code van een regio, of laat regio weg.";
        }
        var zelfde = alle.Where(c => c.Periode == periode).ToList();
        return zelfde.Count == 0
            ? $"Het cijfer “{indicator}” heeft geen periode {periode}. Wel: {Opsomming(alle.Select(c => c.Periode))}."
            : $"Het cijfer “{indicator}” heeft geen indeling {(uitsplitsing.Length == 0 ? "“totaal”" : $"“{uitsplitsing}”")}. Wel: {Opsomming(zelfde.Select(c => c.Uitsplitsing.Length == 0 ? "totaal" : c.Uitsplitsing))}.";
    }

    /// <summary>25,4 in 2023, as a sentence says it.</summary>
    public static string InZin(this Vondst vondst) =>
        $"{vondst.Cijfer.InZin(vondst.Bron.Tabel)} ({Schrijfwijze.Periode(vondst.Cijfer.Periode)})";

    private static string Opsomming(IEnumerable<string> delen) =>
        string.Join(", ", delen.Distinct().Order(StringComparer.Ordinal));
}
