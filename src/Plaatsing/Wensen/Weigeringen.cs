using Regiotafel.Kern;

namespace Regiotafel.Plaatsing.Wensen;

/// <summary>Every reason to refuse wishes.</summary>
internal static class Weigeringen
{
    public static readonly Weigering DoelOnbekend = new("wens-onbekend", "Kies een plek uit de lijst.");

    public static readonly Weigering DoelDubbel = new("wens-dubbel", "Deze plek staat er al. Noem elke plek een keer.");

    public static readonly Weigering TotBuitenGrens = new(
        "wens-tot",
        "Kies een dag na vandaag en hoogstens een jaar vooruit, of laat het veld leeg."
    );

    public static readonly Weigering LijstLeeg = new(
        "wens-lijst-leeg",
        "Noem eerst een plek waar de cliënt graag wil wonen. Anders past er niets."
    );
}
