using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>One need for a place, known by a random code: no person, only what the criteria ask.</summary>
internal sealed class Zoekvraag : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>The organisation that brought it in.</summary>
    public required Guid EigenaarId { get; init; }
    public required string Eigenaar { get; init; }

    /// <summary>The account that sees to it.</summary>
    public required Guid RegiehouderId { get; set; }
    public required string Regiehouder { get; set; }
    public required Casuscode Code { get; init; }
    public required Zoekvraagsoort Soort { get; init; }
    public Zoekvraagstaat Staat { get; private set; } = Zoekvraagstaat.Concept;
    public DateOnly? WachtSinds { get; set; }

    /// <summary>Municipality where the client comes from.</summary>
    public string? Herkomst { get; set; }

    /// <summary>Where a resident who may move on lives now.</summary>
    public Guid? HuidigeEenheidId { get; init; }
    public Guid? VorigeAanbiederId { get; set; }
    public bool VerkeerdePlek { get; set; }
    public bool AlleenVoorkeur { get; set; }

    /// <summary>Codes of complexity joined by |.</summary>
    public string Klassen { get; set; } = "";
    public DateOnly? AfgeslotenOp { get; private set; }
    public Afsluitreden? Afsluitreden { get; private set; }

    /// <summary>It was missing in the last file of the zorgkantoor since this day.</summary>
    public DateOnly? NietMeerGemeldOp { get; set; }
    public int Versie { get; private set; } = 1;
    public required DateTime AangemaaktOp { get; init; }

    /// <summary>Somebody may still be placed by it.</summary>
    public bool Loopt => Staat is not (Zoekvraagstaat.Geplaatst or Zoekvraagstaat.Afgesloten);

    /// <summary>It takes part in matching.</summary>
    public bool Zoekt => Staat is Zoekvraagstaat.Zoekend or Zoekvraagstaat.InVoorstel or Zoekvraagstaat.Toegezegd;

    /// <summary>
    /// Follows from what is known: complete with status, waiting date, and the four facts that matching cannot do without
    /// (design of Plaatsing, section 5). A complete case seeks at once; what is lost makes it a draft again.
    /// </summary>
    public void Weeg(bool volledig)
    {
        if (Staat is Zoekvraagstaat.Concept or Zoekvraagstaat.Compleet && volledig)
        {
            Staat = Zoekvraagstaat.Zoekend;
        }
        else if (Staat is Zoekvraagstaat.Zoekend or Zoekvraagstaat.Compleet && !volledig)
        {
            Staat = Zoekvraagstaat.Concept;
        }
    }

    /// <summary>A proposal runs, was promised or fell away.</summary>
    public void Volg(Zoekvraagstaat staat)
    {
        if (Loopt && staat is Zoekvraagstaat.Zoekend or Zoekvraagstaat.InVoorstel or Zoekvraagstaat.Toegezegd)
        {
            Staat = staat;
        }
    }

    public void Plaats() => Staat = Zoekvraagstaat.Geplaatst;

    /// <summary>The placement ended within thirty days, or a trial failed: seeking again. What was closed stays closed.</summary>
    public void Heropen()
    {
        if (Staat == Zoekvraagstaat.Geplaatst)
        {
            Staat = Zoekvraagstaat.Zoekend;
        }
    }

    public Weigering? Sluit(Afsluitreden reden, DateOnly op)
    {
        if (Staat == Zoekvraagstaat.Afgesloten)
        {
            return Weigeringen.AlAfgesloten;
        }
        if (Staat == Zoekvraagstaat.Geplaatst)
        {
            return Weigeringen.AlGeplaatst;
        }
        (Staat, Afsluitreden, AfgeslotenOp) = (Zoekvraagstaat.Afgesloten, reden, op);
        return null;
    }
}
