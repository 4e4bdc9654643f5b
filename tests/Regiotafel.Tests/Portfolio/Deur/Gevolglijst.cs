using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Tests.Portfolio.Deur;

/// <summary>Follows holds as room Plaatsing would: remembers what it was told, and whether it could still have refused.</summary>
internal sealed class Gevolglijst(PortfolioDb db, Gevolgen gehoord) : IVasthoudgevolg
{
    public Task NaEinde(Vasthoudeinde einde, CancellationToken ct)
    {
        gehoord.Alle.Add((einde, db.Schrijft));
        return gehoord.Breek ? throw new InvalidOperationException("planted") : Task.CompletedTask;
    }
}

/// <summary>What was heard in one test.</summary>
internal sealed class Gevolgen
{
    public List<(Vasthoudeinde Einde, bool InTransactie)> Alle { get; } = [];

    /// <summary>Fails, so that the whole change must be undone.</summary>
    public bool Breek { get; set; }
}
