namespace Regiotafel.Kern.Poort;

/// <summary>One line for the audit log (NEN 7513): names of fields, never values.</summary>
/// <param name="Handeling">Row of the matrix, such as <c>aanbod.wijzigen</c>.</param>
/// <param name="Actie">aanmaken, wijzigen, lezen, beeindigen, uitvoeren, weigeren, aanmelden …</param>
/// <param name="Soort">Kind of object, such as <c>Aanbod</c>.</param>
/// <param name="ObjectId">Its random id, or null when there is no single object.</param>
/// <param name="Regio">Zorgkantoor code of the stream; empty for the national stream.</param>
public sealed record Gebeurtenis(string Handeling, string Actie, string Soort, Guid? ObjectId, string Regio)
{
    /// <summary>Names of the fields that changed or were read.</summary>
    public IReadOnlyList<string> Velden { get; init; } = [];

    /// <summary>Row version before, when there was one.</summary>
    public int? VersieVoor { get; init; }

    /// <summary>Row version after, when there is one.</summary>
    public int? VersieNa { get; init; }

    /// <summary>False when the action was refused.</summary>
    public bool Gelukt { get; init; } = true;

    /// <summary>Code of the refusal or the ground, never free text.</summary>
    public string? Reden { get; init; }
}
