using Regiotafel.Kern;

namespace Regiotafel.Plaatsing.Ontheffingen;

/// <summary>Every reason to refuse a step of an ontheffing.</summary>
internal static class Weigeringen
{
    public static readonly Weigering RedenNodig = new("ontheffing-reden", "Kies waarom de ontheffing kan.");

    public static readonly Weigering TotBuitenGrens = new(
        "ontheffing-tot",
        $"Kies een einddatum na vandaag en hoogstens {Ontheffingregels.MeesteMaanden} maanden vooruit."
    );

    public static readonly Weigering NietUw = new("ontheffing-beslisser", "Over deze ontheffing beslist een ander.");

    public static readonly Weigering AlBeslist = new("ontheffing-beslist", "Over deze ontheffing is al beslist.");

    public static readonly Weigering GeldtNiet = new("ontheffing-geldt-niet", "Deze ontheffing geldt niet meer.");
}
