using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>Which definitions are in force in one region: figures made with any other stay inside.</summary>
/// <param name="Start">What shipped at the first start.</param>
/// <param name="Vastgesteld">What two people let in afterwards, the newest first.</param>
/// <param name="Wacht">What waits for a second person.</param>
internal sealed record Geldend(
    DateTime StartOp,
    IReadOnlySet<Definitieregel> Start,
    IReadOnlyList<(Definitieregel Regel, Definitievoorstel Voorstel, Definitiebesluit Besluit)> Vastgesteld,
    IReadOnlyDictionary<Definitieregel, Guid> Wacht
)
{
    private readonly HashSet<Definitieregel> _alle = [.. Start, .. Vastgesteld.Select(v => v.Regel)];

    /// <summary>Whether figures of a meting may be opened, by the texts that it was made with.</summary>
    public bool Geldt(Definitie definitie, string ingredienten) =>
        _alle.Contains(
            new(definitie.Code, definitie.Versie, Rekenafdruk.Van(definitie, Definitieboek.Meegeleverd, ingredienten))
        );

    public bool Geldt(Definitieregel regel) => _alle.Contains(regel);

    /// <summary>
    /// What a version comes after: the same version with another text, else the highest version below it; nothing when it is new.
    /// </summary>
    public Definitieregel? Vorige(Definitieregel regel)
    {
        var zelfdeCode = _alle.Where(r => r.Code == regel.Code && r != regel).ToList();
        return zelfdeCode.Find(r => r.Versie == regel.Versie)
            ?? zelfdeCode
                .Where(r => Version.Parse(r.Versie) < Version.Parse(regel.Versie))
                .MaxBy(r => Version.Parse(r.Versie));
    }
}
