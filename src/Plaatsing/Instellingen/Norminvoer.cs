using System.ComponentModel.DataAnnotations;

namespace Regiotafel.Plaatsing.Instellingen;

/// <summary>The form of a proposed norm.</summary>
internal sealed class Norminvoer
{
    public string? Status { get; set; }

    public string? Classificatie { get; set; }

    /// <summary>Empty: no norm.</summary>
    public int? Weken { get; set; }

    public DateOnly? Vanaf { get; set; }

    [StringLength(300, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? Reden { get; set; }

    public bool GeenPersoon { get; set; }

    public IEnumerable<Veldfout> Fouten(DateOnly vandaag)
    {
        if (Status is not ("6" or "7" or "2"))
        {
            yield return new(nameof(Status), Weigeringen.StatusNodig);
        }
        if (!string.IsNullOrEmpty(Classificatie) && !Classificaties.Contains(Classificatie, StringComparer.Ordinal))
        {
            yield return new(nameof(Classificatie), Weigeringen.ClassificatieOnbekend);
        }
        if (Weken is < 1 or > Normtabel.MeesteWeken)
        {
            yield return new(nameof(Weken), Weigeringen.WekenBuitenGrens);
        }
        if (Vanaf is not { } vanaf || vanaf < vandaag || vanaf > vandaag.AddYears(1))
        {
            yield return new(nameof(Vanaf), Weigeringen.VanafBuitenGrens);
        }
        if (string.IsNullOrWhiteSpace(Reden))
        {
            yield return new(nameof(Reden), Weigeringen.RedenNodig);
        }
    }

    /// <summary>01 to 19, as the import contract has them.</summary>
    public static IReadOnlyList<string> Classificaties { get; } =
    [.. Enumerable.Range(1, 19).Select(n => n.ToString("00", System.Globalization.CultureInfo.InvariantCulture))];
}
