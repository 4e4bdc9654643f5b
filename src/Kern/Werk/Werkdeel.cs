namespace Regiotafel.Kern.Werk;

/// <summary>The part of one room: what to do, what to know and how things stand.</summary>
/// <param name="Punten">What waits for an answer.</param>
/// <param name="Nieuws">What happened lately, newest first.</param>
/// <param name="Stand">Figures for a role that has nothing to do here itself.</param>
public sealed record Werkdeel(
    IReadOnlyList<Werkpunt> Punten,
    IReadOnlyList<Nieuwsregel> Nieuws,
    IReadOnlyList<Standregel> Stand
)
{
    public static readonly Werkdeel Leeg = new([], [], []);
}
