using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Projecten;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>A published version as it was frozen.</summary>
/// <param name="Teksten">Without any text when the version was withdrawn.</param>
/// <param name="Uitgaven">Where its figures stand; they never change.</param>
/// <param name="Nieuwste">Number of the newest version that may be read; null when every one was withdrawn.</param>
internal sealed record Gepubliceerdplan(
    Plankop Kop,
    Planteksten Teksten,
    Planprojecten Projecten,
    IReadOnlyList<Guid> Uitgaven,
    int? Nieuwste,
    string Hash
)
{
    public bool IsIngetrokken => Kop.Ingetrokken is not null;

    /// <summary>There is a newer version.</summary>
    public bool IsVervangen => Nieuwste > Kop.Nummer;
}
