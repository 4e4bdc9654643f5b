using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>Screens a delivery (aanlevering.md section 5).</summary>
internal static class Schermer
{
    public static Schermuitslag Scherm(ILeveringsbron bron, int threads, CancellationToken ct) =>
        throw new NotSupportedException();
}
