namespace Regiotafel.Toegang.Aanmelden;

/// <summary>A browser in which an account signed in before; its cookie is a random reference, stored hashed.</summary>
internal sealed class Apparaat
{
    public string Afdruk { get; init; } = "";
    public Guid GebruikerId { get; init; }
    public DateTime GezienOp { get; set; }
}
