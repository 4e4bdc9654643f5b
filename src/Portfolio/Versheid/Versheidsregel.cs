using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Versheid;

/// <summary>How sure we are that a number still holds.</summary>
internal enum Stand
{
    Vers,
    LooptAf,
    NietBevestigd,
}

/// <summary>
/// Age a in whole days against the half-life h: vers when a is at most h/2, loopt af when a is at most h, otherwise or never
/// confirmed: niet bevestigd (design of the portfolio, section 3).
/// </summary>
internal static class Versheidsregel
{
    public static Stand Stand(DateTime? bevestigdOp, int halfwaardetijd, DateOnly vandaag)
    {
        if (bevestigdOp is not { } op)
        {
            return Versheid.Stand.NietBevestigd;
        }
        var dagen = vandaag.DayNumber - Klok.Datum(op).DayNumber;
        return dagen switch
        {
            _ when 2 * dagen <= halfwaardetijd => Versheid.Stand.Vers,
            _ when dagen <= halfwaardetijd => Versheid.Stand.LooptAf,
            _ => Versheid.Stand.NietBevestigd,
        };
    }
}
