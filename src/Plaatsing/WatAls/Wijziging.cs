using System.Globalization;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Plaatsing.WatAls;

/// <summary>What can be changed on a copy.</summary>
internal enum Wijzigsoort
{
    Plekken,
    Contraindicatie,
    Basis,
    Profiel,
    Leeftijd,
    Norm,
    Dicht,
}

/// <summary>One change: of a unit, or of the norm of a status.</summary>
/// <param name="Soort">What.</param>
/// <param name="Doel">The id of the unit; of a norm the status.</param>
/// <param name="Waarde">A number, a code or two ages; empty when the unit closes.</param>
internal sealed record Wijziging(Wijzigsoort Soort, string Doel, string Waarde)
{
    /// <summary>The unit; null for a norm.</summary>
    public Guid? Eenheid => Guid.TryParse(Doel, CultureInfo.InvariantCulture, out var id) ? id : null;

    public int Getal => int.Parse(Waarde, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Two ages; an empty one is no limit.</summary>
    public (int? Min, int? Max) Leeftijden
    {
        get
        {
            var delen = Waarde.Split('-');
            return (Leeftijd(delen[0]), Leeftijd(delen[1]));
        }
    }

    /// <summary>A second change of the same thing takes the place of the first.</summary>
    public bool Vervangt(Wijziging ander) =>
        Soort == ander.Soort
        && Doel == ander.Doel
        && (
            Soort is not (Wijzigsoort.Contraindicatie or Wijzigsoort.Basis or Wijzigsoort.Profiel)
            || Waarde == ander.Waarde
        );

    /// <summary>As it stands in the address of the page.</summary>
    public override string ToString() => $"{EnumTekst<Wijzigsoort>.Tekst(Soort)}.{Doel}.{Waarde}";

    private static int? Leeftijd(string tekst) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var jaren) ? jaren : null;
}
