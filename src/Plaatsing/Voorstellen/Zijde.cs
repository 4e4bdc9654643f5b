using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>One of the two sides of something that two organisations share, as the gate judges it.</summary>
internal sealed record Zijde(Guid Id, string Regio, Guid EigenaarId, int Versie) : IBewaakt;
