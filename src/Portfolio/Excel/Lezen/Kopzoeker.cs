using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>Finds the header: the first row within the first thirty that qualifies, as two rows or as one.</summary>
internal sealed class Kopzoeker(Werkblad blad, Celtekst celtekst)
{
    private const int LaatsteRij = 30;

    private readonly Dictionary<int, WerkbladRij> _rijen = blad
        .Rijen.TakeWhile(r => r.Nummer <= LaatsteRij + 1)
        .ToDictionary(r => r.Nummer);

    private readonly List<Bereik> _samengevoegd = [.. blad.Samengevoegd.Where(b => b.Boven <= LaatsteRij + 1)];

    public Kopregel? Zoek() =>
        _rijen
            .Keys.Where(rij => rij <= LaatsteRij)
            .Order()
            .SelectMany(rij => new[] { TweeRijen(rij), EenRij(rij) })
            .FirstOrDefault(kop => kop?.Voldoet() == true);

    private Kopregel? TweeRijen(int rij)
    {
        var groepen = _samengevoegd.Where(b => b.Boven == rij && b.Onder == rij && b.Rechts > b.Links).ToList();
        if (!groepen.Exists(g => Kolommen(rij + 1).Any(k => g.Links <= k && k <= g.Rechts)))
        {
            return null;
        }

        var kolommen = Kolommen(rij).Union(Kolommen(rij + 1)).Union(groepen.SelectMany(Breedte)).Order();
        return new(rij, rij + 1, [.. kolommen.Select(k => TweeTeksten(rij, k)).OfType<Kopcel>()]);
    }

    private Kopcel? TweeTeksten(int rij, int kolom)
    {
        var (boven, onder) = (Tekst(rij, kolom, opzij: true), Tekst(rij + 1, kolom, opzij: false));
        return onder.Length > 0 && boven.Length > 0 && boven != onder ? new(kolom, boven, onder)
            : boven.Length + onder.Length > 0 ? new(kolom, "", boven.Length > 0 ? boven : onder)
            : null;
    }

    private Kopregel? EenRij(int rij)
    {
        var kolommen = Kolommen(rij)
            .Union(_samengevoegd.Where(b => b.Boven < rij && rij <= b.Onder).Select(b => b.Links));
        var teksten = kolommen
            .Select(k => (Kolom: k, Tekst: Tekst(rij, k, opzij: false)))
            .Where(t => t.Tekst.Length > 0);
        var koppen = teksten.OrderBy(t => t.Kolom).ToList();
        var groepen = _samengevoegd.Where(b =>
            b.Boven < rij && b.Onder == rij - 1 && b.Rechts > b.Links && (b.Rechts - b.Links + 1) * 2 <= koppen.Count
        );
        return new(
            rij,
            rij,
            [
                .. koppen.Select(k => new Kopcel(
                    k.Kolom,
                    groepen.Where(g => g.Links <= k.Kolom && k.Kolom <= g.Rechts).Select(LinksBoven).FirstOrDefault(""),
                    k.Tekst
                )),
            ]
        );
    }

    private IEnumerable<int> Kolommen(int rij) =>
        _rijen.TryGetValue(rij, out var gevonden) ? gevonden.Cellen.Select(c => c.Kolom) : [];

    private static IEnumerable<int> Breedte(Bereik blok) =>
        Enumerable.Range(blok.Links, Math.Min(blok.Rechts, Grenzen.Kolommen) - blok.Links + 1);

    /// <summary>The text at a place; a cell merged downwards counts there too, one merged sideways if asked.</summary>
    private string Tekst(int rij, int kolom, bool opzij)
    {
        foreach (var blok in _samengevoegd.Where(b => b.Omvat(rij, kolom)))
        {
            return blok.Links == kolom || opzij ? LinksBoven(blok) : "";
        }

        return Los(rij, kolom);
    }

    private string LinksBoven(Bereik blok) => Los(blok.Boven, blok.Links);

    private string Los(int rij, int kolom) =>
        _rijen.TryGetValue(rij, out var gevonden) ? Vouwen.EenRegel(celtekst.Van(gevonden[kolom])).Trim() : "";
}
