using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Beeld;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>Finds a figure by its code: in the newest uitgave of the edition, else in an older one. A printed code never dies.</summary>
internal sealed class Cijfervinder(IUitgaven uitgaven)
{
    /// <summary>Null when no uitgave of the region and edition holds it.</summary>
    public async Task<Gevondencijfer?> Vind(Zorgkantoorregio regio, string editie, string code, CancellationToken ct)
    {
        var koppen = (await uitgaven.Lijst(ct))
            .Where(k => k.Editie == editie && k.Regios.Contains(regio.Code))
            .OrderByDescending(k => k.Op)
            .ToList();
        foreach (var kop in koppen)
        {
            if (await uitgaven.Haal(kop.Id, ct) is { } uitgave && Zoek(uitgave, regio.Code, code) is { } gevonden)
            {
                return gevonden with { Nieuwer = kop.Id == koppen[0].Id ? null : koppen[0] };
            }
        }
        return null;
    }

    private static Gevondencijfer? Zoek(Openbareuitgave uitgave, string regio, string code) =>
        (
            from tabel in uitgave.Tabellen
            from cijfer in tabel
                .Cijfers.Where(c => c.Regio == regio || !Cijferbron.IsRegio(c.Regio))
                .Concat(Concessiegemiddelde.Van(new(uitgave, tabel, regio)).Values)
            let plancijfer = Plancijfer.Van(cijfer, uitgave)
            where plancijfer.Code == code
            select new Gevondencijfer(plancijfer, tabel, null)
        ).FirstOrDefault();
}
