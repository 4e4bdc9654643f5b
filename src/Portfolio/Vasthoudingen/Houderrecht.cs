using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>Who may end a hold: either side, and who works for the region.</summary>
internal static class Houderrecht
{
    public const string Handeling = "vasthouding.beeindigen";

    public static bool Mag(IPoort poort, IHandelende wie, VasthoudingBeeld v, Registerdoel aanbod) =>
        poort.Mag(Handeling) && (v.DoorOrganisatieId == wie.OrganisatieId || poort.Mag(Handeling, aanbod));
}
