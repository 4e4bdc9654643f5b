using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>
/// The units of which this person may say that somebody lives there: a provider those of its own, the zorgkantoor and a municipality
/// those of the region. When such a resident moves, that unit gets a free place, so nobody names the unit of another.
/// </summary>
internal sealed class Huidigeplekken(Plekkenboek plekken, IHandelende wie)
{
    public async Task<IReadOnlyDictionary<Guid, Plekplaats>> Lees(CancellationToken ct) =>
        (await plekken.Eenheden(wie.Regio, ct))
            .Values.Where(p => p.Regio == wie.Regio)
            .Where(p => wie.Rol != Rol.Zorgbemiddelaar || p.AanbiederId == wie.OrganisatieId)
            .ToDictionary(p => p.EenheidId);
}
