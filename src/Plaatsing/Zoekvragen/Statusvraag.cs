namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>A leveringsstatus that somebody asks for.</summary>
/// <param name="Code">As the list has it.</param>
/// <param name="Vanaf">First day.</param>
/// <param name="Classificatie">Its subdivision, on which a norm may depend; empty or null for none.</param>
internal sealed record Statusvraag(string Code, DateOnly Vanaf, string? Classificatie)
{
    public string? Classificatie { get; } = string.IsNullOrEmpty(Classificatie) ? null : Classificatie;
}
