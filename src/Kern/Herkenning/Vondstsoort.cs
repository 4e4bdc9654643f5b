namespace Regiotafel.Kern.Herkenning;

/// <summary>What the scan recognises. All but <see cref="Naam"/> are refused; a name is to be confirmed.</summary>
public enum Vondstsoort
{
    Bsn,
    Email,
    Telefoon,
    Geboortedatum,
    Adres,
    Dossiernummer,
    Aanspreekvorm,
    Naam,
}
