using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Overleg;

/// <summary>Every reason to refuse a day of the meeting.</summary>
internal static class Weigeringen
{
    public static readonly Weigering GeenOverlegdag = new(
        "geen-overlegdag",
        "Kies een werkdag, vandaag of later en binnen een jaar."
    );
}
