using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Logboek;

namespace Regiotafel.Toegang.Rechten;

/// <summary>The gate: role, scope and freshness of the second factor, from the matrix. Refuses unless a cell allows.</summary>
internal sealed class Poort(Matrix matrix, IHandelende wie, Weigerboek weigerboek, IEnumerable<ITafelbron> tafels)
    : IPoort
{
    // Asked once per request and action: a membership that ends counts from the next request on.
    private readonly Dictionary<string, HashSet<Guid>> bereikt = new(StringComparer.Ordinal);

    public bool Mag(string handeling)
    {
        _ = matrix.Regel(handeling);
        return matrix.Cel(handeling, wie.Rol)?.Bereik switch
        {
            null => false,
            Bereik.Tafel => AanTafel(handeling).Count > 0,
            _ => true,
        };
    }

    public bool Mag(string handeling, IBewaakt doel)
    {
        var regio = doel.Regio == wie.Regio;
        _ = matrix.Regel(handeling);
        return matrix.Cel(handeling, wie.Rol)?.Bereik switch
        {
            Bereik.Organisatie or Bereik.Casus => regio && (doel.EigenaarId == wie.OrganisatieId || Wederpartij(doel)),
            Bereik.Regio => regio || (IsOpen(handeling) && doel is IOpengesteld open && open.IsOpenVoor(wie.Regio)),
            Bereik.Eigen => wie.Aangemeld && doel.EigenaarId == wie.GebruikerId,
            Bereik.Tafel => regio && AanTafel(handeling).Contains(doel.Id),
            Bereik.Nationaal => true,
            _ => false,
        };
    }

    public IQueryable<T> Beperk<T>(IQueryable<T> bron, string handeling)
        where T : class, IBewaakt
    {
        var (organisatie, regio, gebruiker) = (wie.OrganisatieId, wie.Regio, wie.GebruikerId);
        _ = matrix.Regel(handeling);
        var bereik = matrix.Cel(handeling, wie.Rol)?.Bereik;
        if (bereik == Bereik.Tafel)
        {
            var ids = AanTafel(handeling);
            return bron.Where(x =>
                EF.Property<string>(x, nameof(IBewaakt.Regio)) == regio
                && ids.Contains(EF.Property<Guid>(x, nameof(IBewaakt.Id)))
            );
        }
        return bereik switch
        {
            Bereik.Organisatie or Bereik.Casus when typeof(ITweezijdig).IsAssignableFrom(typeof(T)) => bron.Where(x =>
                EF.Property<string>(x, nameof(IBewaakt.Regio)) == regio
                && (
                    EF.Property<Guid>(x, nameof(IBewaakt.EigenaarId)) == organisatie
                    || EF.Property<Guid>(x, nameof(ITweezijdig.WederpartijId)) == organisatie
                )
            ),
            Bereik.Organisatie or Bereik.Casus => bron.Where(x =>
                EF.Property<string>(x, nameof(IBewaakt.Regio)) == regio
                && EF.Property<Guid>(x, nameof(IBewaakt.EigenaarId)) == organisatie
            ),
            Bereik.Regio => bron.Where(x => EF.Property<string>(x, nameof(IBewaakt.Regio)) == regio),
            Bereik.Eigen when wie.Aangemeld => bron.Where(x =>
                EF.Property<Guid>(x, nameof(IBewaakt.EigenaarId)) == gebruiker
            ),
            Bereik.Nationaal => bron,
            _ => bron.Where(_ => false),
        };
    }

    public async Task<T> Haal<T>(Vindplaats<T> plaats, Guid id, int? versie, string handeling, CancellationToken ct)
        where T : class, IBewaakt
    {
        var eigen = plaats.Alle.Where(x => EF.Property<Guid>(x, nameof(IBewaakt.Id)) == id);
        var doel = await Beperk(eigen, handeling).SingleOrDefaultAsync(ct);
        if (doel is null && plaats.Open is { } open && IsOpen(handeling))
        {
            doel = await open.SingleOrDefaultAsync(x => EF.Property<Guid>(x, nameof(IBewaakt.Id)) == id, ct);
        }
        if (doel is null)
        {
            var kennen = matrix.Regel(handeling).Kennen;
            var bekend = kennen.Length > 0 && kennen != handeling && await Beperk(eigen, kennen).AnyAsync(ct);
            weigerboek.Noteer(handeling, typeof(T).Name, id, bekend ? "buiten-bereik" : "niet-gevonden");
            throw bekend ? new GeenToegang(handeling) : new NietGevonden(typeof(T).Name);
        }
        if (matrix.Cel(handeling, wie.Rol)!.Vers && !wie.TweedeFactorVers)
        {
            throw new TweedeFactorNodig(handeling);
        }
        return versie is null || versie == doel.Versie ? doel : throw new Verouderd(doel);
    }

    private HashSet<Guid> AanTafel(string handeling)
    {
        if (!bereikt.TryGetValue(handeling, out var ids))
        {
            ids = [.. tafels.SelectMany(t => t.Bereikt(handeling))];
            bereikt.Add(handeling, ids);
        }
        return ids;
    }

    // "Places also those open for it": only where the scope is the region, and for reading and holding.
    private bool IsOpen(string handeling) =>
        matrix.Regel(handeling).Open && matrix.Cel(handeling, wie.Rol)?.Bereik == Bereik.Regio;

    private bool Wederpartij(IBewaakt doel) => doel is ITweezijdig beide && beide.WederpartijId == wie.OrganisatieId;
}
