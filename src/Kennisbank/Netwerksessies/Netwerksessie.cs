using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kennisbank.Deur;

namespace Regiotafel.Kennisbank.Netwerksessies;

/// <summary>A meeting of the network: who met about what, and what came of it.</summary>
internal sealed class Netwerksessie : IKennisrij
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }
    public DateOnly Datum { get; set; }
    public Sessiesoort Soort { get; set; }
    public string Thema { get; set; } = "";

    /// <summary>Names of organisations, one a line.</summary>
    public string Partijen { get; set; } = "";
    public string Uitkomst { get; set; } = "";
    public required bool Voorbeeld { get; init; }

    /// <summary>From then on nobody reads it; null while it stands.</summary>
    public DateTime? IngetrokkenOp { get; private set; }
    public int Versie { get; private set; } = 1;

    public void ZetWeg(DateTime? op) => IngetrokkenOp = op;

    public Sessieblad Blad() =>
        new(
            Id,
            Regio,
            Datum,
            Sessiewoorden.Soort(Soort),
            Thema,
            Partijen.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Uitkomst,
            Voorbeeld
        );
}
