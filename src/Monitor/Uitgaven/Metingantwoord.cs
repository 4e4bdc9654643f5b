using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Uitgaven;

/// <summary>The free part of a meting: what public uitgaven show of it.</summary>
/// <param name="Uitgaven">The uitgaven that show it, the newest first; its figures are those of the newest.</param>
internal sealed record Metingantwoord(
    string Meting,
    string Indicator,
    string Versie,
    string Herkomst,
    IReadOnlyList<Guid> Uitgaven,
    IReadOnlyList<VrijCijfer> Cijfers
);
