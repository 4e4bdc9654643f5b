using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Motor;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>Asks of each amount and mean how much of it comes from each provider.</summary>
internal sealed class Bijdrageloop(Rekenmotor motor, Definitieboek boek, Rekenloop loop)
{
    /// <summary>All rows of an edition, in order.</summary>
    public IReadOnlyList<Bijdragerij> Editie(string editie) =>
        [.. boek.VanEditie(editie).SelectMany(Van).OrderBy(r => r.Regel, StringComparer.Ordinal)];

    private IEnumerable<Bijdragerij> Van(Definitie definitie)
    {
        if (boek.BijdragenVan(definitie) is not { } vraag)
        {
            yield break;
        }
        var cellen = loop.Reeks(definitie).Regios;
        var regios = cellen.Cellen.Where(c => c.Value is not null).Select(c => c.Key.Regio).ToHashSet();
        foreach (var periode in definitie.Perioden)
        {
            var rijen = motor
                .Lees(Sql(vraag), periode.Parameters)
                .Select(r => Rij(definitie, periode, r))
                // A region that did not deliver, or is not in the manifest, has no figure either.
                .Where(r => regios.Contains(r.Regio))
                .ToList();
            Controleer(definitie, cellen, periode, rijen);
            foreach (var rij in rijen)
            {
                yield return rij;
            }
        }
    }

    /// <summary>The question as it is asked, in a fixed order.</summary>
    public static string Sql(Bijdragevraag vraag) =>
        $"select cast(regio as varchar), cast(uitsplitsing as varchar), aanbieder, deel, mensen from ({vraag.Sql}) order by 1, 2, 3";

    private static Bijdragerij Rij(Definitie definitie, Periode periode, Motorrij rij) =>
        new(
            definitie.Code,
            periode,
            rij.Tekst(0),
            rij.Tekst(1),
            rij.Tekst(2),
            rij.Getal(3)!.Value.In(definitie.Tellerdecimalen),
            rij.Getal(4)!.Value.In(0)
        );

    // Shares that do not add up to the figure would let the border look at something else than what it opens.
    private static void Controleer(Definitie definitie, Reeks cellen, Periode periode, IReadOnlyList<Bijdragerij> rijen)
    {
        var perCel = rijen.ToLookup(r => r.Cel);
        foreach (var (sleutel, telling) in cellen.Cellen.Where(c => c.Key.Periode == periode && c.Value is not null))
        {
            var som = perCel[sleutel].Aggregate(BigInteger.Zero, (s, r) => s + r.Deel);
            if (som != telling!.Value.Teller || perCel[sleutel].Any(r => r.Mensen != telling.Value.Noemer))
            {
                throw new InvalidOperationException(
                    $"The shares of {definitie.Bestand.Naam} do not add up for {periode.Code} {sleutel.Uitsplitsing}."
                );
            }
        }
    }
}
