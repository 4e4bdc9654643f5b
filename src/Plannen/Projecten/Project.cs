using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plannen.Deur;

namespace Regiotafel.Plannen.Projecten;

/// <summary>What partners of a region work on together.</summary>
internal sealed class Project : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>The account that added it: whoever may change only the own ones, may change this one.</summary>
    public required Guid EigenaarId { get; init; }
    public string Titel { get; set; } = "";
    public string Waarvoor { get; set; } = "";
    public string Bereikt { get; set; } = "";
    public int Van { get; set; }
    public int? Tot { get; set; }
    public Projectstaat Staat { get; set; }
    public bool Uitgelicht { get; set; }

    /// <summary>It stands in the public plan, so everyone may read it.</summary>
    public bool InRegioplan { get; set; }

    /// <summary>Names of organisations, one a line.</summary>
    public string Partijen { get; set; } = "";

    /// <summary>Invented for a demonstration.</summary>
    public required bool Voorbeeld { get; init; }
    public int Versie { get; private set; } = 1;

    /// <summary>As others see it.</summary>
    public Projectblad Blad() =>
        new(
            Id,
            Regio,
            Titel,
            Waarvoor,
            Bereikt,
            Van,
            Tot,
            Staat,
            Uitgelicht,
            Partijen.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Voorbeeld
        );
}
