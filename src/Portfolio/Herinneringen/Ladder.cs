using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Herinneringen;

/// <summary>
/// Who is asked, and when: at the half-life the owner, three working days later also the deputy, six working days later the
/// coordinator of the region, as a task (design of the portfolio, section 3).
/// </summary>
internal static class Ladder
{
    private const int NaarVervanger = 3;
    private const int NaarCoordinator = 6;

    // Six working days never take longer than this, Christmas included.
    private const int ZekerVoorbij = 30;

    /// <summary>The day on which a row reaches its half-life.</summary>
    public static DateOnly Vervalt(DateOnly bevestigd, int halfwaardetijd) => bevestigd.AddDays(halfwaardetijd);

    /// <param name="bevestigd">Day of the last confirmation; of a row that never was, the day on which it was made.</param>
    public static Trede Van(DateOnly bevestigd, int halfwaardetijd, DateOnly vandaag)
    {
        var vervalt = Vervalt(bevestigd, halfwaardetijd);
        if (vandaag < vervalt)
        {
            return Trede.Geen;
        }
        if (vandaag.DayNumber - vervalt.DayNumber > ZekerVoorbij || vandaag >= Werkdagen.Na(vervalt, NaarCoordinator))
        {
            return Trede.Coordinator;
        }
        return vandaag >= Werkdagen.Na(vervalt, NaarVervanger) ? Trede.Vervanger : Trede.Eigenaar;
    }
}
