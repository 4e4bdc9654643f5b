using Regiotafel.Kern;

namespace Regiotafel.Plaatsing.Instellingen;

/// <summary>Every reason to refuse a norm.</summary>
internal static class Weigeringen
{
    public static readonly Weigering StatusNodig = new("norm-status", "Kies status 6, 7 of 2.");

    public static readonly Weigering ClassificatieOnbekend = new(
        "norm-classificatie",
        "Kies een classificatie uit de lijst, of laat hem leeg voor de hele status."
    );

    public static readonly Weigering WekenBuitenGrens = new(
        "norm-weken",
        $"Vul 1 tot en met {Normtabel.MeesteWeken} weken in, of laat het veld leeg voor geen norm."
    );

    public static readonly Weigering VanafBuitenGrens = new(
        "norm-vanaf",
        "Kies vandaag of een latere dag, hoogstens een jaar vooruit."
    );

    public static readonly Weigering RedenNodig = new("norm-reden", "Vul in waarom de norm verandert.");

    public static readonly Weigering WachtAl = new(
        "norm-wacht",
        "Hiervoor wacht al een voorstel. Een collega beslist daar eerst over."
    );

    public static readonly Weigering TweedePersoon = new(
        "norm-tweede-persoon",
        "U hebt deze norm zelf voorgesteld. Een collega van het zorgkantoor stelt hem vast."
    );

    public static readonly Weigering AlBeslist = new("norm-beslist", "Over deze norm is al beslist.");
}
