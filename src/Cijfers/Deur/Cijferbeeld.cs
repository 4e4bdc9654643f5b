using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Cijfers.Deur;

/// <summary>A free figure as a drawing shows it.</summary>
public static class Cijferbeeld
{
    /// <summary>A value with the interval of chance around it; null when there is no value.</summary>
    public static Bandwaarde? Toeval(this VrijCijfer cijfer) =>
        Cijferwoorden.Getalwaarde(cijfer.Waarde) is { } waarde
            ? new(waarde, Cijferwoorden.Getalwaarde(cijfer.Onder), Cijferwoorden.Getalwaarde(cijfer.Boven))
            : null;

    /// <summary>A value with what rounding leaves open; null when there is no value.</summary>
    public static Bandwaarde? Afronding(this VrijCijfer cijfer) =>
        Cijferwoorden.Getalwaarde(cijfer.Waarde) is { } waarde
            ? new(waarde, Cijferwoorden.Getalwaarde(cijfer.Laag), Cijferwoorden.Getalwaarde(cijfer.Hoog))
            : null;

    /// <summary>The shape of its mark, by its word.</summary>
    public static Puntvorm Vorm(this VrijCijfer cijfer) =>
        cijfer.Woord switch
        {
            "hoger" or "duidelijk hoger" => Puntvorm.Omhoog,
            "lager" or "duidelijk lager" => Puntvorm.Omlaag,
            _ => Puntvorm.Rond,
        };
}
