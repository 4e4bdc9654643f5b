using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Passend;

/// <summary>The way from the page of a unit to who fits there.</summary>
internal sealed class Passendwijzer(IPoort poort) : IEenheidwijzer
{
    public IEnumerable<Wijzer> Van(IBewaakt eenheid) =>
        poort.Mag(Passendlezer.Handeling, eenheid) ? [new Wijzer("Wie past hier", Adres(eenheid.Id))] : [];

    public static string Adres(Guid eenheid) => $"/plaatsing/eenheden/{eenheid}/passend";

    /// <summary>This reader may ask who fits in this unit.</summary>
    public static bool Mag(IPoort poort, Plekplaats plaats) => poort.Mag(Passendlezer.Handeling, Doel(plaats));

    /// <summary>The unit as the gate judges it.</summary>
    public static IBewaakt Doel(Plekplaats plaats) =>
        new Eenheiddoel(plaats.EenheidId, plaats.Regio, plaats.AanbiederId);

    private sealed record Eenheiddoel(Guid Id, string Regio, Guid EigenaarId) : IBewaakt
    {
        // Nobody changes a unit through this room.
        public int Versie => 0;
    }
}
