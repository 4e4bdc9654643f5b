using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>The accepted rows of one soort, in the order of the files; only the columns the engine reads.</summary>
internal sealed class Brontabel(Soort soort, IReadOnlyList<Brok> brokken, Task<string> bronhash)
{
    public Soort Soort { get; } = soort;

    public int Aantal { get; } = brokken.Sum(b => b.Aantal);

    /// <summary>SHA-256 over the accepted rows in canonical form, in lower case hex (cijfers-cli.md); waits until it is known.</summary>
    public string Bronhash => bronhash.GetAwaiter().GetResult();

    /// <summary>The rows in pieces.</summary>
    public IReadOnlyList<Brok> Brokken { get; } = brokken;
}
