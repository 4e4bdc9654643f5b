using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Toegang.Accounts;

/// <summary>A role of an account: for one organisation, in one region, from a day until a day.</summary>
internal sealed class Rolbinding : IVersie, IBewaakt
{
    public Guid Id { get; init; }

    public Guid GebruikerId { get; init; }

    /// <summary>The organisation for which the role counts.</summary>
    public Guid EigenaarId { get; init; }

    /// <summary>Zorgkantoor code; empty for a national role.</summary>
    public string Regio { get; init; } = "";

    public Rol Rol { get; init; }

    public DateTime Vanaf { get; init; }

    public DateTime? Tot { get; private set; }

    /// <summary>Who asked for it; <see cref="Guid.Empty"/> is the system itself (first accounts, demo).</summary>
    public Guid VoorgesteldDoor { get; init; }

    public DateTime VoorgesteldOp { get; init; }

    public Guid? BevestigdDoor { get; private set; }

    public DateTime? BevestigdOp { get; private set; }

    public int Versie { get; private set; } = 1;

    /// <summary>True when the role counts at this instant.</summary>
    public bool Telt(DateTime nu) => BevestigdOp is not null && Vanaf <= nu && (Tot is null || nu < Tot);

    /// <summary>A second person confirms the role.</summary>
    public void Bevestig(Guid door, DateTime nu) => (BevestigdDoor, BevestigdOp) = (door, nu);

    /// <summary>Ends the role at this instant; it never counts again.</summary>
    public void Beeindig(DateTime nu) => Tot = nu;
}
