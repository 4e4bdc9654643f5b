using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Excel.Vergelijken;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>Whose rows this person may change by a file, and which facts this person sees.</summary>
internal sealed class Bereik(IPoort poort, IHandelende wie, Klok klok)
{
    private const string Handeling = "portfolio.inlezen";

    public Vergelijkgrond Grond => new(klok.Vandaag, Mag, MagNieuw, ZietAlles);

    public bool ZietAlles(Guid aanbiederId) => aanbiederId == wie.OrganisatieId;

    // A provider that does not exist yet is nobody's own, but for an organisation that files its own rows for the first time.
    private bool MagNieuw(string naam) =>
        Mag(Guid.NewGuid()) || (Vouwen.Tekst(naam) == Vouwen.Tekst(wie.OrganisatieNaam) && Mag(wie.OrganisatieId));

    private bool Mag(Guid aanbiederId) => poort.Mag(Handeling, new Rijen(aanbiederId, wie.Regio));

    private sealed record Rijen(Guid EigenaarId, string Regio) : IBewaakt
    {
        public Guid Id => EigenaarId;
        public int Versie => 1;
    }
}
