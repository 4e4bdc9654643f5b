using Regiotafel.Kern;

namespace Regiotafel.Plaatsing;

/// <summary>A refusal with the field of the form where it is shown; empty for the whole form.</summary>
internal sealed record Veldfout(string Veld, Weigering Weigering);
