using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Monitor.Landelijk;

/// <summary>One zorgprofiel through time; each series in order of peildatum.</summary>
/// <param name="Groei">Against the quarter before, in percent.</param>
internal sealed record Profielrij(
    Zorgprofiel Profiel,
    IReadOnlyList<Landelijkcijfer> Stand,
    IReadOnlyList<Landelijkcijfer> Aandeel,
    IReadOnlyList<Landelijkcijfer> Groei
);
