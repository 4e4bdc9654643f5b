namespace Regiotafel.Portfolio.Deur;

/// <summary>What was loaded, or that there was something already.</summary>
public sealed record Demouitkomst(bool Geladen, int Aanbieders, int Locaties, int Eenheden, int Plekken);
