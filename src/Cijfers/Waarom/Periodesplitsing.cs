using System.Globalization;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Correcties;

namespace Regiotafel.Cijfers.Waarom;

/// <summary>
/// Which rows are late news about days that the earlier delivery already covered, and which are about new days (decision 0017).
/// </summary>
/// <param name="grens">Last day over which the earlier delivery is complete.</param>
internal sealed class Periodesplitsing(DateOnly grens)
{
    private static readonly string[] Verwijzingen = ["gemeenteregio", "prestatiecodes"];
    private readonly string _grens = grens.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Lists rather than facts: they are swapped with the code and region lists.</summary>
    public static bool IsLijst(Soort soort) => Verwijzingen.Contains(soort.Naam, StringComparer.Ordinal);

    /// <summary>The date that decides for a row; nothing: the row has no date, so that all news about it is late.</summary>
    public static Kolom? Beslist(Soort soort) =>
        soort.Begin ?? soort.Kolommen.FirstOrDefault(k => k.Naam == "peildatum");

    /// <summary>The rows as the earlier delivery would have had them, had it known of old days what the later one knows.</summary>
    public IReadOnlyList<string[]> Oud(Soort soort, IReadOnlyList<string[]> eerder, IReadOnlyList<string[]> later)
    {
        if (Beslist(soort) is not { } dag)
        {
            return later;
        }
        var was = eerder.GroupBy(r => Waardewijziging.Sleutel(soort, r)).ToDictionary(g => g.Key, g => g.First());
        var oud = new List<string[]>();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rij in later.Where(r => !IsNieuw(r[dag.Nummer])))
        {
            var sleutel = Waardewijziging.Sleutel(soort, rij);
            gezien.Add(sleutel);
            // A row that only learned an end after the border: of the old days nothing changed.
            oud.Add(was.TryGetValue(sleutel, out var vorige) && GelijkTotGrens(soort, vorige, rij) ? vorige : rij);
        }
        oud.AddRange(eerder.Where(r => IsNieuw(r[dag.Nummer]) && !gezien.Contains(Waardewijziging.Sleutel(soort, r))));
        return oud;
    }

    private bool IsNieuw(string dag) => string.CompareOrdinal(dag, _grens) > 0;

    private bool GelijkTotGrens(Soort soort, string[] een, string[] ander) =>
        soort.Kolommen.All(k => TotGrens(soort, k, een) == TotGrens(soort, k, ander));

    private string TotGrens(Soort soort, Kolom kolom, string[] rij) =>
        (kolom == soort.Eind || kolom.Naam == "overlijdensdatum") && IsNieuw(rij[kolom.Nummer])
            ? ""
            : rij[kolom.Nummer];
}
