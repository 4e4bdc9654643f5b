using System.Collections.Immutable;

namespace Regiotafel.Monitor.Landelijk;

/// <summary>Every figure of the national page, by its code.</summary>
internal static class Landelijkpanelen
{
    public static ImmutableArray<Landelijkpaneel> Van(Landelijkbeeld beeld)
    {
        var figuren = new Landelijkefiguren(beeld);
        return
        [
            new(
                Landelijkefiguren.Stand,
                figuren.Standfiguur,
                "Hoeveel mensen op één dag recht hebben op zorg, en of dat meer of minder wordt.",
                "Hoeveel mensen erbij kwamen. Een stand is geen instroom.",
                ["aanspraken"]
            ),
            new(
                Landelijkefiguren.Netto,
                figuren.Groeifiguur,
                "Of de stand sneller of langzamer groeit dan in een kwartaal ervoor.",
                "De instroom: uitstroom en overlijden zitten in dit verschil. Leg het dus niet naast een doel voor de instroom.",
                ["aanspraken-netto-per-maand"]
            ),
            new(
                Landelijkefiguren.Profielgroei,
                figuren.Profielgroeifiguur,
                "Of de stand van een zorgprofiel sneller of langzamer groeit, naast de andere profielen.",
                "Dat mensen van profiel wisselen, of waarom. Een klein profiel groeit in procenten al snel veel.",
                ["aanspraken-groei"]
            ),
            new(
                Landelijkefiguren.Profielaandeel,
                figuren.Aandeelfiguur,
                "Welk deel van alle mensen met een indicatie welk zorgprofiel heeft.",
                "Welk deel van de instroom dat profiel krijgt. De groep als geheel groeide ook.",
                ["aanspraken-aandeel"]
            ),
            new(
                Landelijkefiguren.Doelpad,
                figuren.Doelfiguur,
                "Welke doelen er zijn voor het aantal mensen dat per maand erbij komt.",
                "Of een doel is gehaald. De instroom is niet geleverd, en de stand is geen instroom.",
                []
            ),
            new(
                Landelijkefiguren.Herkomst,
                figuren.Herkomstfiguur,
                "Welk deel van de mensen uit de Wmo kwam, volgens het CBS.",
                "Waar de anderen vandaan kwamen. CBS en CIZ tellen niet dezelfde mensen.",
                []
            ),
        ];
    }
}
