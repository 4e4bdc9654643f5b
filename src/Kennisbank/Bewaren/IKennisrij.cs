using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Kennisbank.Bewaren;

/// <summary>A row of this room that people write: each state of it is kept.</summary>
internal interface IKennisrij : IVersie, IBewaakt
{
    /// <summary>The one row version that both mean.</summary>
    new int Versie { get; }

    /// <summary>From then on nobody reads it; null while it stands.</summary>
    DateTime? IngetrokkenOp { get; }

    /// <summary>Takes it back, or puts it back when the moment is null.</summary>
    void ZetWeg(DateTime? op);
}
