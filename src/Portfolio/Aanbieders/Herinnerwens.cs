namespace Regiotafel.Portfolio.Aanbieders;

/// <summary>When a provider wants to be reminded.</summary>
internal sealed record Herinnerwens(
    Ritme Ritme,
    int Weekdag,
    bool Uit,
    string? UitOm,
    DateOnly? StilVan,
    DateOnly? StilTot
);
