namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>A leveringsstatus that somebody asks for.</summary>
internal sealed record Statusvraag(string Code, DateOnly Vanaf, string? Classificatie);
