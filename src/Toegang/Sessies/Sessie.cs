namespace Regiotafel.Toegang.Sessies;

/// <summary>One signed-in browser. The cookie is only a reference to this row.</summary>
internal sealed class Sessie
{
    /// <summary>Without a request for this long a session is over.</summary>
    public static readonly TimeSpan Rust = TimeSpan.FromMinutes(30);

    /// <summary>No session lives longer.</summary>
    public static readonly TimeSpan Hoogstens = TimeSpan.FromHours(12);

    /// <summary>How long a second factor counts as fresh (mark V in the matrix).</summary>
    public static readonly TimeSpan Vers = TimeSpan.FromMinutes(10);

    public Guid Id { get; init; }

    /// <summary>Hash of the reference in the cookie.</summary>
    public string Afdruk { get; set; } = "";

    public Guid GebruikerId { get; init; }

    /// <summary>The role picked for this session.</summary>
    public Guid RolbindingId { get; set; }

    public DateTime BegonnenOp { get; init; }

    public DateTime GezienOp { get; set; }

    public Factor Factor { get; set; }

    /// <summary>When the last second factor was given; null: only the password was.</summary>
    public DateTime? FactorOp { get; set; }
}
