using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>Whether two figures may stand beside each other, and what lies between them.</summary>
internal static class Vergelijkbaar
{
    /// <summary>Why these are not the same figure of the same period; null when they are.</summary>
    public static Weigering? Zelfde(Cijferpunt een, Cijferpunt ander) =>
        Reeks(een, ander) ?? (een.Periode == ander.Periode ? null : Weigeringen.AnderePeriode);

    /// <summary>Why these are not two moments of one series; null when they are.</summary>
    public static Weigering? Reeks(Cijferpunt een, Cijferpunt ander) =>
        een switch
        {
            _ when een.Definitie.Code == ander.Definitie.Code && een.Hoofdversie != ander.Hoofdversie =>
                Weigeringen.Breuk,
            _ => Soort(een.Definitie.Soort, ander.Definitie.Soort)
                ?? (een.Definitie.Code, een.Uitsplitsing) switch
                {
                    var (code, _) when code != ander.Definitie.Code => Weigeringen.AnderCijfer,
                    var (_, deel) when deel != ander.Uitsplitsing => Weigeringen.AnderePeriode,
                    _ => null,
                },
        };

    /// <summary>A stroom is never compared with a stand, and a target has a soort too.</summary>
    public static Weigering? Soort(Cijfersoort een, Cijfersoort ander) => een == ander ? null : Weigeringen.AndereSoort;

    /// <summary>The later value minus the earlier one, exact; never across a change of definition.</summary>
    public static (Breuk? Verschil, Weigering? Weigering) Verschil(Cijferpunt later, Cijferpunt eerder)
    {
        if (Reeks(later, eerder) is { } weigering)
        {
            return (null, weigering);
        }
        return later.Waarde is { } nu && eerder.Waarde is { } toen
            ? (nu + new Breuk(-toen.Teller, toen.Noemer), null)
            : (null, Weigeringen.NietGeleverd);
    }
}
