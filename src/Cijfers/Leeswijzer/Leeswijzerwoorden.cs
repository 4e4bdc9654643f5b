using System.Globalization;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Weergave;

namespace Regiotafel.Cijfers.Leeswijzer;

/// <summary>The head of a definition in words.</summary>
internal static class Leeswijzerwoorden
{
    public static string Soort(Cijfersoort soort) =>
        soort switch
        {
            Cijfersoort.Stand => "stand: op een dag",
            Cijfersoort.Stroom => "stroom: over een periode",
            _ => "gemiddelde over een periode",
        };

    public static string Maat(Definitie d) =>
        d.Maat switch
        {
            Definities.Maat.Aantal => "aantal",
            Definities.Maat.Aandeel => "aandeel",
            Definities.Maat.Ratio => "ratio",
            Definities.Maat.Gemiddelde => "gemiddelde",
            _ => "groei",
        };

    public static string Schaal(Definitie d)
    {
        var schaal = d.Schaal.Noemer.IsOne
            ? d.Schaal.Teller.ToString(CultureInfo.GetCultureInfo("nl-NL"))
            : $"{d.Schaal.Teller}/{d.Schaal.Noemer}";
        var formule = d.HeeftNoemer ? "teller gedeeld door noemer" : "teller";
        return $"{(d.Schaal is { Teller.IsOne: true, Noemer.IsOne: true } ? formule : $"{formule}, keer {schaal}")}, afgerond op {d.Decimalen} decimalen";
    }

    public static string Richting(Definitie d) =>
        d.Richting switch
        {
            Definities.Richting.LaagIsGunstig => "laag is gunstig",
            Definities.Richting.HoogIsGunstig => "hoog is gunstig",
            _ => "neutraal",
        };

    public static string Perioden(Definitie d) =>
        d.PerMaand ? "elke maand van de levering, na het eerste jaar"
        : d.Landelijk ? "de dagen die de levering geeft"
        : string.Join(", ", d.Perioden.Select(p => Schrijfwijze.Periode(p.Code)));
}
