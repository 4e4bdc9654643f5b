using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Motor;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>What a run needs beside the delivery, made ready in the meantime: an empty engine and the definitions.</summary>
internal sealed class Rekenbegin : IDisposable
{
    // Of the engine alone, in MiB. With our own columns beside it a run of ten million claim lines stays below 2 GB.
    private const int Motorgeheugen = 1400;
    private readonly Task<Rekenmotor>? _motor;

    /// <param name="nodig">Whether anything will be computed.</param>
    public Rekenbegin(int threads, bool nodig)
    {
        if (nodig)
        {
            _motor = Task.Run(() => new Rekenmotor(threads, Motorgeheugen));
            _ = Task.Run(() => Definitieboek.Meegeleverd.BasisVan([]).ToList());
        }
    }

    /// <summary>The engine; waits until it is open.</summary>
    /// <exception cref="Motorfout">It does not open.</exception>
    public Rekenmotor Motor => _motor!.GetAwaiter().GetResult();

    public void Dispose()
    {
        // One that did not open has already said so.
        if (_motor is { IsFaulted: false })
        {
            Motor.Dispose();
        }
    }
}
