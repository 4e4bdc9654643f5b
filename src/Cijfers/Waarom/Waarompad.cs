using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Correcties;

namespace Regiotafel.Cijfers.Waarom;

/// <summary>The books of rows between two metingen: from each to the next one ingredient is swapped.</summary>
/// <param name="Eerder">The earlier rows with the earlier corrections.</param>
/// <param name="Gecorrigeerd">The earlier rows with the later corrections.</param>
/// <param name="Later">The later rows with the later corrections.</param>
internal sealed record Waarompad(Rijboek Eerder, Rijboek Gecorrigeerd, Rijboek Later)
{
    /// <summary>Each step with the book after it, in the order of the path.</summary>
    public IReadOnlyList<(Waaromstap Stap, Rijboek Boek)> Boeken()
    {
        var lijsten = MetLijsten(Eerder);
        var correcties = MetLijsten(Gecorrigeerd);
        return
        [
            (Waaromstap.Definitie, Eerder),
            (Waaromstap.Lijsten, lijsten),
            (Waaromstap.Correcties, correcties),
            (Waaromstap.OudePerioden, MetOude(correcties)),
            (Waaromstap.NieuwePerioden, Later),
        ];
    }

    /// <summary>Rows that one book has and the other has not.</summary>
    public static Waaromrijen Tel(Waaromstap stap, Rijboek van, Rijboek naar)
    {
        var (erbij, eraf) = (0, 0);
        foreach (var soort in Contract.Soorten)
        {
            var over = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var rij in van.Van(soort).Select(Tekst))
            {
                over[rij] = over.GetValueOrDefault(rij) + 1;
            }
            foreach (var rij in naar.Van(soort).Select(Tekst))
            {
                over[rij] = over.GetValueOrDefault(rij) - 1;
            }
            eraf += over.Values.Where(n => n > 0).Sum();
            erbij -= over.Values.Where(n => n < 0).Sum();
        }
        return new(stap, erbij, eraf);
    }

    private static string Tekst(string[] rij) => string.Join('\u001f', rij);

    private Rijboek MetLijsten(Rijboek boek) =>
        Soorten().Where(Periodesplitsing.IsLijst).Aggregate(boek, (b, soort) => b.Met(soort, Later.Van(soort))) with
        {
            Manifest = boek.Manifest with
            {
                Regios = Later.Manifest.Regios,
                Bestanden =
                [
                    .. boek.Manifest.Bestanden.Where(b => !IsLijst(b)),
                    .. Later.Manifest.Bestanden.Where(IsLijst),
                ],
            },
        };

    private Rijboek MetOude(Rijboek boek)
    {
        var splitsing = new Periodesplitsing(Eerder.Manifest.Tot);
        return Soorten()
            .Where(s => !Periodesplitsing.IsLijst(s))
            .Aggregate(boek, (b, soort) => b.Met(soort, splitsing.Oud(soort, b.Van(soort), Later.Van(soort)))) with
        {
            Manifest = boek.Manifest with { Bestanden = Later.Manifest.Bestanden },
        };
    }

    private IEnumerable<Soort> Soorten() =>
        Contract.Soorten.Where(s => Eerder.Rijen.ContainsKey(s) || Later.Rijen.ContainsKey(s));

    private static bool IsLijst(Manifestbestand bestand) => Periodesplitsing.IsLijst(Contract.Van(bestand.Soort));
}
