namespace Regiotafel.Toegang.Uitnodigingen;

/// <summary>A link with which one person sets up one account. The link holds a random reference, stored hashed.</summary>
internal sealed class Uitnodiging
{
    public static readonly TimeSpan Geldig = TimeSpan.FromDays(7);

    public Guid Id { get; init; }
    public Guid GebruikerId { get; init; }
    public string Afdruk { get; init; } = "";

    /// <summary>Who invited; <see cref="Guid.Empty"/> for the first accounts of a store.</summary>
    public Guid Door { get; init; }
    public DateTime GemaaktOp { get; init; }
    public DateTime Tot { get; init; }
    public DateTime? GebruiktOp { get; set; }

    public bool Geldt(DateTime nu) => GebruiktOp is null && nu < Tot;
}
