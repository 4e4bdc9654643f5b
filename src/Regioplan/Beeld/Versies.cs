using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>When two versions of a definition may be held beside each other: the first number is the same.</summary>
internal static class Versies
{
    public static bool IsBreuk(Uitgavetabel oud, Uitgavetabel nieuw) => Hoofd(oud.Versie) != Hoofd(nieuw.Versie);

    private static string Hoofd(string versie) => versie.Split('.')[0];
}
