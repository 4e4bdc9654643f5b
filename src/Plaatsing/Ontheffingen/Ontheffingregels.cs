using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Ontheffingen;

/// <summary>
/// What can be let go, and by whom (criteria, section 2): the decider of a "niet". A wish of the client is changed by the client, a missing
/// fact is supplied, and the law is never let go.
/// </summary>
internal static class Ontheffingregels
{
    /// <summary>Months that it can hold at most.</summary>
    public const int MeesteMaanden = 12;

    public static Codelijst<Coderegel> Redenen { get; } =
        new(typeof(Ontheffingregels).Assembly, "ontheffingsreden.csv", r => r);

    /// <summary>It can be asked for this judgement.</summary>
    public static bool KanVragen(Oordeel oordeel, Beslisser? beslisser) =>
        oordeel == Oordeel.Niet
        && beslisser is Beslisser.Aanbieder or Beslisser.Zorgkantoor or Beslisser.Gemeente or Beslisser.Coordinator;

    /// <summary>The coordinator of who seeks is the zorgkantoor.</summary>
    public static bool MagBeslissen(Rol rol, Beslisser beslisser) =>
        (rol, beslisser) switch
        {
            (Rol.Zorgbemiddelaar, Beslisser.Aanbieder) => true,
            (Rol.Zorgkantoor, Beslisser.Zorgkantoor or Beslisser.Coordinator) => true,
            (Rol.Gemeente, Beslisser.Gemeente) => true,
            _ => false,
        };

    /// <summary>Who has to be asked, in words.</summary>
    public static string Wie(Beslisser beslisser) =>
        beslisser switch
        {
            Beslisser.Aanbieder => "de aanbieder",
            Beslisser.Gemeente => "de gemeente",
            _ => "het zorgkantoor",
        };

    public static Weigering? Keur(string? reden, DateOnly? tot, DateOnly dag) =>
        reden is null || Redenen.Van(reden, dag) is null ? Weigeringen.RedenNodig
        : tot is not { } eind || eind <= dag || eind > dag.AddMonths(MeesteMaanden) ? Weigeringen.TotBuitenGrens
        : null;
}
