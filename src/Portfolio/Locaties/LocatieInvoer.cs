using System.ComponentModel.DataAnnotations;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Register;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>The form of a location.</summary>
internal sealed class LocatieInvoer : IValidatableObject
{
    /// <summary>Whose a new location is, when a coordinator adds it.</summary>
    public Guid? Aanbieder { get; set; }

    [Required(ErrorMessage = "Vul de naam van de locatie in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Naam { get; set; }

    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Adres { get; set; }

    [RegularExpression(@"^\s*[1-9][0-9]{3}\s?[A-Za-z]{2}\s*$", ErrorMessage = "Vul een postcode in als 3011AB.")]
    public string? Postcode { get; set; }

    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Plaats { get; set; }

    [StringLength(10, ErrorMessage = "Kies een gemeente uit de lijst.")]
    public string? Gemeentecode { get; set; }

    [Range(0, 2800, ErrorMessage = "x ligt tussen 0 en 2800. Vul de kaartplek in stappen van 100 meter in.")]
    public int? X { get; set; }

    [Range(3000, 6300, ErrorMessage = "y ligt tussen 3000 en 6300. Vul de kaartplek in stappen van 100 meter in.")]
    public int? Y { get; set; }

    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Contact { get; set; }

    // A file brings the number as it was typed, with hours or a second number behind it; the form must be able to keep that.
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    [RegularExpression(
        "^[^0-9]*[0-9][^0-9]*[0-9][^0-9]*[0-9].*$",
        ErrorMessage = "Vul een telefoonnummer in met cijfers, zoals 010-1234567."
    )]
    public string? Telefoon { get; set; }

    [StringLength(254, ErrorMessage = "Gebruik hoogstens 254 tekens.")]
    [EmailAddress(ErrorMessage = "Vul een e-mailadres in zoals bureau@aanbieder.nl.")]
    public string? Email { get; set; }

    [RegularExpression("^[0-9]{8}$", ErrorMessage = "Een AGB-code heeft 8 cijfers. Vul alle cijfers in.")]
    public string? Agb { get; set; }
    public DateOnly? BeeindigdOp { get; set; }

    /// <summary>Function spoken to, when somebody else than the provider changes it.</summary>
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Met { get; set; }

    public static LocatieInvoer Van(LocatieBeeld l) =>
        new()
        {
            Naam = l.Naam,
            Adres = l.Adres,
            Postcode = l.Postcode,
            Plaats = l.Plaats,
            Gemeentecode = l.Gemeentecode,
            X = l.X,
            Y = l.Y,
            Contact = l.Contact,
            Telefoon = l.Telefoon,
            Email = l.Email,
            Agb = l.Agb,
            BeeindigdOp = l.BeeindigdOp,
        };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (X is null != Y is null)
        {
            yield return new("Vul x en y allebei in, of geen van beide.", [X is null ? nameof(X) : nameof(Y)]);
        }
    }

    /// <summary>Lays the form into the location.</summary>
    public void Zet(Locatie locatie, DateOnly vandaag)
    {
        locatie.Naam = Naam!.Trim();
        locatie.Adres = Schoon(Adres);
        locatie.Postcode = Schoon(Postcode)?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        locatie.Plaats = Schoon(Plaats);
        if (Schoon(Gemeentecode) is var code && code != locatie.Gemeentecode)
        {
            locatie.Gemeentecode = code;
            locatie.Gemeente = code is null ? null : Gemeente.Van(code, vandaag)?.Naam;
        }
        (locatie.X, locatie.Y) = (X, Y);
        locatie.Contact = Schoon(Contact);
        locatie.Telefoon = Schoon(Telefoon);
        locatie.Email = Schoon(Email);
        locatie.Agb = Schoon(Agb);
        locatie.BeeindigdOp = BeeindigdOp;
    }

    /// <summary>Every field as it is stored, in the order of the form.</summary>
    public static IReadOnlyList<Conflictveld> Opgeslagen(LocatieBeeld l, DateOnly vandaag) =>
        [
            Conflictveld.Tekst("Invoer.Naam", "Naam", l.Naam),
            Conflictveld.Tekst("Invoer.Adres", "Adres", l.Adres),
            Conflictveld.Tekst("Invoer.Postcode", "Postcode", l.Postcode),
            Conflictveld.Tekst("Invoer.Plaats", "Plaats", l.Plaats),
            Conflictveld.Keuze(
                "Invoer.Gemeentecode",
                "Gemeente",
                l.Gemeentecode,
                c => Gemeente.Van(c, vandaag)?.Naam ?? c
            ),
            Conflictveld.Getal("Invoer.X", "Kaart x", l.X),
            Conflictveld.Getal("Invoer.Y", "Kaart y", l.Y),
            Conflictveld.Tekst("Invoer.Contact", "Contact", l.Contact),
            Conflictveld.Tekst("Invoer.Telefoon", "Telefoon", l.Telefoon),
            Conflictveld.Tekst("Invoer.Email", "E-mail", l.Email),
            Conflictveld.Tekst("Invoer.Agb", "AGB-code", l.Agb),
            Conflictveld.Datum("Invoer.BeeindigdOp", "Beëindigd op", l.BeeindigdOp),
        ];

    private static string? Schoon(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
