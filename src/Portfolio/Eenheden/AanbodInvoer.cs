using System.ComponentModel.DataAnnotations;
using Regiotafel.Portfolio.Register;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>The form of an offer.</summary>
internal sealed class AanbodInvoer
{
    [Required(ErrorMessage = "Vul in hoeveel plekken vrij zijn of komen, 0 of meer.")]
    [Range(0, 9999, ErrorMessage = "Vul een aantal in van 0 tot en met 9.999.")]
    public int? Vrij { get; set; }

    /// <summary>From when; empty is at once.</summary>
    public DateOnly? Vanaf { get; set; }

    [Required(ErrorMessage = "Kies hoe zeker de plek is.")]
    public Zekerheid? Zekerheid { get; set; }
    public DateOnly? ToegezegdTot { get; set; }

    [Required(ErrorMessage = "Kies de status van het aanbod.")]
    public AanbodStatus? Status { get; set; }

    /// <summary>Why it is paused or closed, or why a promise is lowered.</summary>
    [StringLength(300, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? Reden { get; set; }

    /// <summary>Why more is free than the group can use.</summary>
    [StringLength(300, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? BovenCapaciteit { get; set; }

    /// <summary>What looks like a name in the texts is no person.</summary>
    public bool GeenPersoon { get; set; }

    /// <summary>Function spoken to, when somebody else than the provider changes it.</summary>
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Met { get; set; }

    /// <summary>
    /// Every rule that one field can break by itself, so that all is said at once; what depends on what others did meanwhile is
    /// for the saving.
    /// </summary>
    public IEnumerable<Veldfout> Fouten(int totaal, DateOnly vandaag)
    {
        if (Vrij is { } vrij && Aanbod.ToetsVrij(vrij, totaal) is { } aantal)
        {
            yield return new(nameof(Vrij), aantal);
        }
        if (Zekerheid is { } zekerheid && Aanbod.ToetsEinde(zekerheid, ToegezegdTot, vandaag) is { } einde)
        {
            yield return new(nameof(ToegezegdTot), einde);
        }
        if (Status is { } status && Aanbod.ToetsReden(status, Reden) is { } reden)
        {
            yield return new(nameof(Reden), reden);
        }
    }

    public static AanbodInvoer Van(AanbodBeeld a) =>
        new()
        {
            Vrij = a.Vrij,
            Vanaf = a.Vanaf,
            Zekerheid = a.Zekerheid,
            ToegezegdTot = a.ToegezegdTot,
            Status = a.Status,
            Reden = a.Reden,
            BovenCapaciteit = a.BovenCapaciteit,
        };

    /// <summary>Every field as it is stored, in the order of the form.</summary>
    public static IReadOnlyList<Conflictveld> Opgeslagen(AanbodBeeld a) =>
        [
            Conflictveld.Getal("Invoer.Vrij", "Vrij", a.Vrij),
            Conflictveld.Datum("Invoer.Vanaf", "Vrij vanaf", a.Vanaf),
            Conflictveld.Keuze(
                "Invoer.Zekerheid",
                "Zekerheid",
                a.Zekerheid.ToString(),
                c => Enum.TryParse<Zekerheid>(c, out var z) ? z.Naam() : c
            ),
            Conflictveld.Datum("Invoer.ToegezegdTot", "Toegezegd tot en met", a.ToegezegdTot),
            Conflictveld.Keuze(
                "Invoer.Status",
                "Status",
                a.Status.ToString(),
                c => Enum.TryParse<AanbodStatus>(c, out var s) ? s.Naam() : c
            ),
            Conflictveld.Tekst("Invoer.Reden", "Reden", a.Reden),
            Conflictveld.Tekst("Invoer.BovenCapaciteit", "Boven capaciteit", a.BovenCapaciteit),
        ];

    /// <summary>The one field of the register's cell.</summary>
    public static IReadOnlyList<Conflictveld> Cel(AanbodBeeld a) => [Conflictveld.Getal("vrij", "Vrij", a.Vrij)];
}
