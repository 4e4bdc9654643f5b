namespace Regiotafel.Weergave.Conflicten;

/// <summary>A field that differs: both sides as form values and as words, and which side is chosen at first.</summary>
internal sealed record Verschil(
    string Naam,
    string Label,
    IReadOnlyList<string> Nu,
    IReadOnlyList<string> Uw,
    string NuGeschreven,
    string UwGeschreven,
    bool KiesUw
);
