using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Uitgaven;

/// <summary>One uitgave with all its figures.</summary>
internal sealed record Uitgaveantwoord(Uitgavekop Uitgave, IReadOnlyList<VrijCijfer> Cijfers);
