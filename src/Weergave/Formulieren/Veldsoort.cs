namespace Regiotafel.Weergave.Formulieren;

/// <summary>How a field asks for its value.</summary>
public enum Veldsoort
{
    /// <summary>Follows from the type of the property.</summary>
    Vanzelf,
    Tekst,
    Getal,
    Datum,
    Email,
    Telefoon,
    Wachtwoord,
    Code,
    Tekstvak,
    Bestand,

    /// <summary>A list that folds open.</summary>
    Keuze,

    /// <summary>Options under each other: radios for one value, checkboxes for a collection.</summary>
    Keuzelijst,

    /// <summary>One checkbox for yes.</summary>
    Vinkje,
}
