using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Projecten;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>A published version as it was frozen.</summary>
/// <param name="Teksten">Without any text when the version was withdrawn.</param>
/// <param name="Uitgaven">Where its figures stand; they never change.</param>
/// <param name="Nieuwste">The newest version, which replaced every other; also when it was withdrawn.</param>
internal sealed record Gepubliceerdplan(
    Plankop Kop,
    Planteksten Teksten,
    Planprojecten Projecten,
    IReadOnlyList<Guid> Uitgaven,
    Plankop Nieuwste,
    string Hash
)
{
    public bool IsIngetrokken => Kop.Ingetrokken is not null;

    /// <summary>There is a newer version.</summary>
    public bool IsVervangen => Nieuwste.Nummer > Kop.Nummer;
}
