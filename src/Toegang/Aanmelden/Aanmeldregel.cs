using Regiotafel.Kern.Poort;

namespace Regiotafel.Toegang.Aanmelden;

/// <summary>Audit lines of signing in and out. They stand in the national stream: no role has been picked yet.</summary>
internal static class Aanmeldregel
{
    public static Gebeurtenis Gelukt(Guid gebruiker) => Van("aanmelden", gebruiker);

    public static Gebeurtenis Afgemeld(Guid gebruiker) => Van("afmelden", gebruiker);

    public static Gebeurtenis Mislukt(Guid? gebruiker, string reden) =>
        Van("aanmelden", gebruiker) with
        {
            Gelukt = false,
            Reden = reden,
        };

    private static Gebeurtenis Van(string actie, Guid? gebruiker) =>
        new("aanmelden", actie, "Gebruiker", gebruiker, "");
}
