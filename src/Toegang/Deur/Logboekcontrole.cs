using Microsoft.EntityFrameworkCore;
using Regiotafel.Toegang.Logboek;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Deur;

/// <summary>Recomputes the chain of the whole audit log.</summary>
public sealed class Logboekcontrole
{
    private readonly ToegangDb db;

    internal Logboekcontrole(ToegangDb db) => this.db = db;

    /// <summary>Checks every stream against itself, against its head and, if given, against heads that were kept elsewhere.</summary>
    public async Task<Logboekuitslag> Controleer(IReadOnlyList<Logboekanker> ankers, CancellationToken ct)
    {
        var koppen = await db.Logstromen.AsNoTracking().OrderBy(s => s.Stroom).ToListAsync(ct);
        var namen = koppen.Select(k => k.Stroom).Concat(ankers.Select(a => a.Stroom)).ToHashSet(StringComparer.Ordinal);
        namen.UnionWith(await db.Logregels.Select(r => r.Stroom).Distinct().ToListAsync(ct));
        var stromen = new List<Logboekstroom>();
        foreach (var naam in namen.Order(StringComparer.Ordinal))
        {
            var kop = koppen.SingleOrDefault(k => k.Stroom == naam);
            var anker = ankers.Where(a => a.Stroom == naam).ToList();
            stromen.Add(await Loop(naam, kop, anker, ct));
        }
        return new Logboekuitslag(stromen);
    }

    private async Task<Logboekstroom> Loop(string naam, Logstroom? kop, List<Logboekanker> ankers, CancellationToken ct)
    {
        var (aantal, vorige) = (0L, Ketting.Begin);
        var regels = db.Logregels.AsNoTracking().Where(r => r.Stroom == naam).OrderBy(r => r.Volgnummer);
        await foreach (var regel in regels.AsAsyncEnumerable().WithCancellation(ct))
        {
            aantal++;
            if (
                regel.Volgnummer != aantal
                || regel.Vorige != vorige
                || regel.Afdruk != Ketting.Afdruk(regel)
                || ankers.Exists(a => a.Volgnummer == aantal && a.Afdruk != regel.Afdruk)
            )
            {
                return new Logboekstroom(naam, aantal, vorige, aantal);
            }
            vorige = regel.Afdruk;
        }
        var eindeKlopt = kop is not null && kop.Volgnummer == aantal && kop.Afdruk == vorige;
        var verankerd = ankers.TrueForAll(a => a.Volgnummer <= aantal);
        return new Logboekstroom(naam, aantal, vorige, eindeKlopt && verankerd ? null : aantal + 1);
    }
}
