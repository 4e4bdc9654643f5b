using System.Globalization;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Vergelijken;

namespace Regiotafel.Cijfers.Grens;

/// <summary>
/// What stands beside the value of a figure. All of it is worked out from the teller and noemer that are shown, never from the true
/// ones: whoever has the uitgave could do the same.
/// </summary>
internal sealed record Bijwerk(string? Teller, string? Noemer, string? Onder, string? Boven, string? Woord)
{
    public static Bijwerk Geen { get; } = new(null, null, null, null, null);

    /// <param name="punt">The figure as it is shown. Of growth the two counts stand in the tables that it follows from.</param>
    public static Bijwerk Van(Cijferpunt punt, string? woord)
    {
        var (definitie, telling) = (punt.Definitie, punt.Telling!.Value);
        var interval = Intervallen.Van(punt);
        var isGroei = definitie.Maat == Maat.Groei;
        return new(
            isGroei ? null : Breuk.Schrijf(telling.Teller, definitie.Tellerdecimalen),
            isGroei ? null : telling.Noemer?.ToString(CultureInfo.InvariantCulture),
            interval is { } i ? Getal(i.Laag, definitie.Decimalen) : null,
            interval is { } j ? Getal(j.Hoog, definitie.Decimalen) : null,
            woord
        );
    }

    private static string Getal(double getal, int decimalen) =>
        Math.Round((decimal)getal, decimalen, MidpointRounding.AwayFromZero)
            .ToString($"F{decimalen}", CultureInfo.InvariantCulture);
}
