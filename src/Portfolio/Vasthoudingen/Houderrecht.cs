using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>Who may end a hold: either side, and who works for the region.</summary>
internal static class Houderrecht
{
    public const string Handeling = "vasthouding.beeindigen";

    public static bool Mag(IPoort poort, IHandelende wie, VasthoudingBeeld v, Registerdoel aanbod) =>
        poort.Mag(Handeling)
        && (IsHouder(wie, v.DoorOrganisatieId, v.VanuitRegio, aanbod.Regio) || poort.Mag(Handeling, aanbod));

    /// <summary>The holder ends it from the region of the place or from the region it was held from.</summary>
    public static bool IsHouder(IHandelende wie, Guid organisatie, string? vanuit, string regio) =>
        organisatie == wie.OrganisatieId && (wie.Regio == regio || wie.Regio == vanuit);
}
