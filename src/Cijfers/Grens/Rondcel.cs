using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>A cell as the outside knows it: rounded teller and noemer, and what they stand for.</summary>
/// <param name="Voor">Of growth: the counts of before; the growth band follows from them.</param>
internal sealed record Rondcel(
    Telling Telling,
    Band Teller,
    Band? Noemer,
    Vertrouwelijkheid Vertrouwelijkheid,
    Rondcel? Voor = null
)
{
    /// <summary>Nothing of it is rounded.</summary>
    public bool IsPrecies => Voor is null && Teller.IsPrecies && (Noemer is null || Noemer.Value.IsPrecies);

    /// <summary>The value, from the rounded counts.</summary>
    public Breuk? Waarde(Definitie definitie) => Rijvorm.Waarde(definitie, Getoond(definitie));

    /// <summary>The counts that are shown; a share is never above one.</summary>
    public Telling Getoond(Definitie definitie) =>
        definitie.Maat == Maat.Aandeel && Telling.Noemer is { } noemer && Telling.Teller > noemer
            ? new Telling(noemer, noemer)
            : Telling;

    /// <summary>What the value can be.</summary>
    public Waardeband Waarden(Definitie definitie)
    {
        var hoeken = Hoeken(definitie).OrderBy(b => b, Comparer<Breuk>.Create(Vergelijk)).ToList();
        var (laag, hoog) = (hoeken[0], hoeken[^1]);
        var een = new Breuk(definitie.Schaal.Teller, definitie.Schaal.Noemer);
        return definitie.Maat == Maat.Aandeel && Vergelijk(hoog, een) > 0 ? new(laag, een) : new(laag, hoog);
    }

    private IEnumerable<Breuk> Hoeken(Definitie definitie)
    {
        if (Voor is { } voor)
        {
            // t1·n0 / (t0·n1) − 1 is least with the least of now and the most of before.
            yield return Groei(definitie, Teller.Laag, voor.Teller.Hoog, Noemer?.Hoog ?? 1, voor.Noemer?.Laag ?? 1);
            yield return Groei(definitie, Teller.Hoog, voor.Teller.Laag, Noemer?.Laag ?? 1, voor.Noemer?.Hoog ?? 1);
            yield break;
        }
        foreach (var teller in (BigInteger[])[Teller.Laag, Teller.Hoog])
        {
            foreach (var noemer in (BigInteger?[])[Noemer?.Laag, Noemer?.Hoog])
            {
                yield return Rijvorm.Waarde(definitie, new(teller, noemer))!.Value;
            }
        }
    }

    private static Breuk Groei(Definitie definitie, BigInteger t1, BigInteger t0, BigInteger n1, BigInteger n0) =>
        Rijvorm.Waarde(definitie, new((t1 * n0) - (t0 * n1), t0 * n1))!.Value;

    private static int Vergelijk(Breuk een, Breuk ander) =>
        ((een.Teller * ander.Noemer) - (ander.Teller * een.Noemer)).Sign;
}
