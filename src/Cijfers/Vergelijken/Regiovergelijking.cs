using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>All regions of one figure beside each other: their mean, and the word of each.</summary>
internal sealed class Regiovergelijking
{
    private readonly IReadOnlyList<Cijferpunt> _regios;

    /// <exception cref="ArgumentException">The points are not of one figure, period and breakdown.</exception>
    public Regiovergelijking(IReadOnlyList<Cijferpunt> regios)
    {
        _regios = regios;
        if (regios.Any(p => Vergelijkbaar.Zelfde(p, regios[0]) is not null))
        {
            throw new ArgumentException("The regions are not of one figure, period and breakdown.", nameof(regios));
        }
        Gemiddelde = Regiogemiddelde.Van(regios[0].Definitie, regios);
        Verruiming = regios[0].Definitie is { Overdispersie: true } definitie
            ? Overdispersie.Factor(
                [
                    .. regios
                        .Where(p => p.Telling is { Noemer: not null })
                        .Select(p => ((long)p.Telling!.Value.Teller, (long)p.Telling.Value.Noemer!.Value)),
                ],
                definitie.Maat == Maat.Aandeel
            )
            : 1;
    }

    /// <summary>By how much regions differ more than chance explains, where the definition asks it; else 1.</summary>
    public double Verruiming { get; }

    public Regiogemiddelde Gemiddelde { get; }

    /// <summary>The word of a region, or why there is none.</summary>
    public Oordeel<Vergelijkwoord> Woord(Cijferpunt regio)
    {
        if (Weiger(regio) is { } weigering)
        {
            return weigering;
        }
        if (!regio.GenoegGegevens || Gemiddelde.Maatstaf is not { } maatstaf)
        {
            return Vergelijkwoord.TeWeinigGegevens;
        }
        return regio.Definitie.Maat == Maat.Gemiddelde
            ? Vijfprocentregel.Vergelijk(regio.Waarde!.Value, maatstaf) switch
            {
                > 0 => Vergelijkwoord.Hoger,
                < 0 => Vergelijkwoord.Lager,
                _ => Vergelijkwoord.NietTeOnderscheiden,
            }
            : Trechterwoord(regio.Telling!.Value);
    }

    /// <summary>The limits between which a region with this noemer does not differ from all regions.</summary>
    public Trechtergrens? Grens(BigInteger noemer, Betrouwbaarheid zeker)
    {
        if (Gemiddelde is not { Gepoold: { Noemer: { IsZero: false } alle } gepoold })
        {
            return null;
        }
        var deel = (double)gepoold.Teller / (double)alle;
        var verwacht = deel * (double)noemer;
        return Gemiddelde.Definitie.Maat switch
        {
            Maat.Aandeel => Overdispersie.Verruim(
                Trechtergrens.Binomiaal((long)noemer, deel, zeker),
                verwacht,
                Verruiming
            ),
            Maat.Ratio => Overdispersie.Verruim(Trechtergrens.Byar(verwacht, zeker), verwacht, Verruiming),
            _ => null,
        };
    }

    /// <summary>Of money, age and waiting: which places a region can have.</summary>
    public Rangband? Rang(Cijferpunt regio) =>
        regio.Definitie.Maat == Maat.Gemiddelde && regio.GenoegGegevens
            ? Vijfprocentregel.Band(
                regio.Waarde!.Value,
                [.. _regios.Where(p => p.GenoegGegevens).Select(p => p.Waarde!.Value)]
            )
            : null;

    private Vergelijkwoord Trechterwoord(Telling telling)
    {
        var teller = (long)telling.Teller;
        var gewoon = Grens(telling.Noemer!.Value, Betrouwbaarheid.Gewoon)!.Value;
        if (gewoon.Bevat(teller))
        {
            return Vergelijkwoord.NietTeOnderscheiden;
        }
        var duidelijk = !Grens(telling.Noemer.Value, Betrouwbaarheid.Streng)!.Value.Bevat(teller);
        return (teller > gewoon.Boven, duidelijk) switch
        {
            (true, true) => Vergelijkwoord.DuidelijkHoger,
            (true, false) => Vergelijkwoord.Hoger,
            (false, true) => Vergelijkwoord.DuidelijkLager,
            _ => Vergelijkwoord.Lager,
        };
    }

    private Weigering? Weiger(Cijferpunt punt) =>
        Vergelijkbaar.Zelfde(punt, _regios[0])
        ?? punt.Definitie.Maat switch
        {
            Maat.Aantal => Weigeringen.AantalZonderNoemer,
            Maat.Groei => Weigeringen.GroeiZonderGrens,
            _ => null,
        };
}
