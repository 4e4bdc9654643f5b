namespace Regiotafel.Weergave.Figuren;

/// <summary>One name with its value, and where that lies beside the others.</summary>
/// <param name="Waarde">Null: it is not there.</param>
/// <param name="Woord">What the place of the value means, in the words of the rule; also why there is none.</param>
/// <param name="Eigen">The one that the page is about.</param>
public sealed record Stippenrij(
    string Naam,
    Bandwaarde? Waarde,
    string Woord = "",
    Puntvorm Vorm = Puntvorm.Rond,
    bool Eigen = false
);
