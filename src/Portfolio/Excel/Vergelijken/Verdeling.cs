using System.Globalization;

namespace Regiotafel.Portfolio.Excel.Vergelijken;

/// <summary>A row of a file laid out over the stored offers it stands for, so that each is written and undone by itself.</summary>
internal static class Verdeling
{
    public static IEnumerable<Verschilrij> PerAanbod(this Verschilrij rij)
    {
        if (rij.Stand is not { Delen: { Count: > 1 } delen })
        {
            return [rij];
        }

        var vrij = Vrij(rij, delen);
        return delen
            .Select((deel, i) => rij with { Stand = deel, Wijzigingen = [.. Deel(rij, deel, eerste: i == 0, vrij[i])] })
            .Where(r => r.Code == "V404" || r.Wijzigingen.Count > 0);
    }

    // What a location and a unit share is written once; what an offer has of its own, in each that differs.
    private static IEnumerable<Wijziging> Deel(Verschilrij rij, Stand deel, bool eerste, int vrij) =>
        rij
            .Wijzigingen.Where(w => eerste || w.Kolom?.Niveau() == Niveau.Aanbod)
            .Select(w =>
                w.Kolom switch
                {
                    Kolom.Vrij => w with { Oud = deel[Kolom.Vrij], Nieuw = Tekst(vrij) },
                    { } kolom when kolom.Niveau() == Niveau.Aanbod => w with { Oud = deel[kolom] },
                    _ => w,
                }
            )
            .Where(w => w.Oud != w.Nieuw);

    // Fewer free places are taken off where nobody holds them, in order.
    private static int[] Vrij(Verschilrij rij, IReadOnlyList<Stand> delen)
    {
        var vrij = delen.Select(d => d.Bron.Aanbod.Vrij).ToArray();
        if (rij.Wijzigingen.FirstOrDefault(w => w.Kolom == Kolom.Vrij) is not { } wijziging)
        {
            return vrij;
        }

        var erbij = int.Parse(wijziging.Nieuw, CultureInfo.InvariantCulture) - vrij.Sum();
        for (var i = 0; erbij < 0 && i < vrij.Length; i++)
        {
            var eraf = Math.Min(-erbij, Math.Max(0, vrij[i] - delen[i].Bron.Aanbod.Vastgehouden));
            (vrij[i], erbij) = (vrij[i] - eraf, erbij + eraf);
        }

        // More comes with the first; what cannot be taken is refused, in words, by the offer whose places are held.
        var rest = erbij > 0 ? delen[0] : delen.MaxBy(d => d.Bron.Aanbod.Vastgehouden)!;
        vrij[delen.ToList().IndexOf(rest)] += erbij;
        return vrij;
    }

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
