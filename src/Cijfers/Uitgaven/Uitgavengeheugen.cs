using System.Collections.Concurrent;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>Uitgaven for everyone that were read in this process: so many at most, and of all of them what a list says.</summary>
internal sealed class Uitgavengeheugen
{
    // One holds some megabytes at the most; who asks for more reads it from the store.
    private const int Meeste = 32;
    private readonly ConcurrentDictionary<Guid, Openbareuitgave> _gelezen = new();

    // Some kilobytes each.
    private readonly ConcurrentDictionary<Guid, Openbarekop> _koppen = new();

    public Openbareuitgave? Van(Guid id) => _gelezen.GetValueOrDefault(id);

    /// <summary>Null until the uitgave was read once.</summary>
    public Openbarekop? Kop(Guid id) => _koppen.GetValueOrDefault(id);

    public Openbareuitgave Onthoud(Openbareuitgave uitgave)
    {
        if (_gelezen.Count >= Meeste)
        {
            _gelezen.Clear();
        }
        _ = _koppen.TryAdd(uitgave.Id, uitgave.Kop());
        return _gelezen.GetOrAdd(uitgave.Id, uitgave);
    }
}
