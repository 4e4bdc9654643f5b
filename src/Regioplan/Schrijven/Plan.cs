using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>A plan of one region and edition that people write. A correction is a plan with the next number.</summary>
internal sealed class Plan : IBewaakt, IVersie
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }
    public required string Editie { get; init; }
    public required int Nummer { get; init; }
    public Planstaat Staat { get; private set; } = Planstaat.Concept;

    /// <summary>Why there is a new version; empty for the first.</summary>
    public required string Noot { get; init; }
    public required DateTime BegonnenOp { get; init; }
    public required string BegonnenDoor { get; init; }
    public Guid? AanvragerId { get; private set; }
    public string? Aanvrager { get; private set; }

    /// <summary>From when everyone may read it, as was asked; null for at once.</summary>
    public DateTime? Vanaf { get; private set; }

    /// <summary>Hash of what projects and sessions said at the request: who publishes must see the same; null when nobody asked.</summary>
    public string? Projecten { get; private set; }
    public Guid? PubliceerderId { get; private set; }
    public int Versie { get; private set; } = 1;

    /// <summary>Texts may be changed: nobody asked yet to publish it.</summary>
    public bool IsTeSchrijven => Staat is Planstaat.Concept or Planstaat.InReview or Planstaat.Gecontroleerd;

    /// <summary>Everyone may not read it yet, and it is not withdrawn.</summary>
    public bool IsConcept(DateTime nu) => IsTeSchrijven || Nu(nu) is Planstaat.Aangevraagd or Planstaat.Gepland;

    /// <summary>Published, now or at its moment, and not withdrawn.</summary>
    public bool IsUit => Staat is Planstaat.Gepland or Planstaat.Gepubliceerd or Planstaat.Vervangen;

    /// <summary>A moment that has come needs nobody to say so.</summary>
    public Planstaat Nu(DateTime nu) => Staat == Planstaat.Gepland && Vanaf <= nu ? Planstaat.Gepubliceerd : Staat;

    /// <summary>Partners may begin to read.</summary>
    public void LegVoor() => Staat = Planstaat.InReview;

    /// <summary>The checklist found no fault.</summary>
    public void Controleer() => Staat = Planstaat.Gecontroleerd;

    /// <summary>
    /// A text or a remark changed: what was checked must be checked again. Figures and projects change without this; the request and
    /// the publication look at those themselves.
    /// </summary>
    public void Heropen()
    {
        if (Staat == Planstaat.Gecontroleerd)
        {
            Staat = Planstaat.InReview;
        }
    }

    public void VraagAan(Guid wie, string naam, DateTime? vanaf, string projecten) =>
        (Staat, AanvragerId, Aanvrager, Vanaf, Projecten) = (Planstaat.Aangevraagd, wie, naam, vanaf, projecten);

    /// <summary>The request is taken back or refused: writing goes on.</summary>
    public void GeefTerug() =>
        (Staat, AanvragerId, Aanvrager, Vanaf, Projecten) = (Planstaat.InReview, null, null, null, null);

    public void Publiceer(Guid wie, DateTime nu)
    {
        PubliceerderId = wie;
        Vanaf = Vanaf > nu ? Vanaf : nu;
        Staat = Vanaf > nu ? Planstaat.Gepland : Planstaat.Gepubliceerd;
    }

    public void Vervang() => Staat = Planstaat.Vervangen;

    public void TrekIn() => Staat = Planstaat.Ingetrokken;
}
