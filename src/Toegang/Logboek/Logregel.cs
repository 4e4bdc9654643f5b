using Regiotafel.Kern;

namespace Regiotafel.Toegang.Logboek;

/// <summary>One line of the audit log: who did what to which object, from where, and the chain that holds it in place.</summary>
internal sealed class Logregel
{
    public string Stroom { get; init; } = "";
    public long Volgnummer { get; init; }
    public DateTime Op { get; init; }
    public string Handeling { get; init; } = "";
    public string Actie { get; init; } = "";
    public bool Gelukt { get; init; }
    public string? Reden { get; init; }

    /// <summary>The reference number of the request, also shown on error pages.</summary>
    public string Samenhang { get; init; } = "";

    public Guid GebruikerId { get; init; }
    public Guid OrganisatieId { get; init; }
    public Rol Rol { get; init; }
    public string? Namens { get; init; }
    public string Factor { get; init; } = "";
    public string Sessie { get; init; } = "";
    public string Knoop { get; init; } = "";
    public string Netblok { get; init; } = "";
    public string Toestel { get; init; } = "";
    public string Soort { get; init; } = "";
    public Guid? ObjectId { get; init; }
    public string Regio { get; init; } = "";
    public int? VersieVoor { get; init; }
    public int? VersieNa { get; init; }

    /// <summary>Names of fields, with commas; never values.</summary>
    public string Velden { get; init; } = "";

    public string? Grond { get; init; }
    public Guid? GrondslagId { get; init; }
    public string Matrix { get; init; } = "";
    public string? Nood { get; init; }
    public string Vorige { get; init; } = "";
    public string Afdruk { get; set; } = "";
}
