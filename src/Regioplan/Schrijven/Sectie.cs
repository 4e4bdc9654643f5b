using Regiotafel.Kern.Opslag;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>The text of one section of a plan, as it was last saved.</summary>
internal sealed class Sectie : IVersie
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid PlanId { get; init; }
    public required string Code { get; init; }
    public string Tekst { get; private set; } = "";
    public Sectiestaat Staat { get; private set; } = Sectiestaat.Leeg;

    /// <summary>Who saved last.</summary>
    public Guid? AuteurId { get; private set; }
    public string? Auteur { get; private set; }
    public DateTime? Op { get; private set; }
    public Guid? AkkoordId { get; private set; }
    public string? Akkoord { get; private set; }
    public DateTime? AkkoordOp { get; private set; }
    public int Versie { get; private set; } = 1;

    /// <summary>A new text; who agreed with the old one must look again.</summary>
    public void Schrijf(string tekst, Guid wie, string naam, DateTime nu)
    {
        (Tekst, AuteurId, Auteur, Op) = (tekst, wie, naam, nu);
        Staat = tekst.Length == 0 ? Sectiestaat.Leeg : Sectiestaat.Concept;
        (AkkoordId, Akkoord, AkkoordOp) = (null, null, null);
    }

    /// <summary>The text of the version before this one, with all that was said of it.</summary>
    public void NeemOver(Sectie bron)
    {
        (Tekst, Staat, AuteurId, Auteur, Op) = (bron.Tekst, bron.Staat, bron.AuteurId, bron.Auteur, bron.Op);
        (AkkoordId, Akkoord, AkkoordOp) = (bron.AkkoordId, bron.Akkoord, bron.AkkoordOp);
    }

    /// <summary>Ready for somebody else to read.</summary>
    public void LegVoor() => Staat = Sectiestaat.TerReview;

    /// <summary>Back to its author.</summary>
    public void GeefTerug() => (Staat, AkkoordId, Akkoord, AkkoordOp) = (Sectiestaat.Concept, null, null, null);

    public void GaAkkoord(Guid wie, string naam, DateTime nu) =>
        (Staat, AkkoordId, Akkoord, AkkoordOp) = (Sectiestaat.Akkoord, wie, naam, nu);
}
