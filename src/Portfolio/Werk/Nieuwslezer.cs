using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Werk;
using Regiotafel.Portfolio.Historie;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Werk;

/// <summary>
/// "Nieuw in de regio": the last lines of the ledger of places, in words, without persons. Each tells a number, so a reader gets
/// the lines of places whose numbers he sees.
/// </summary>
internal sealed class Nieuwslezer(PortfolioDb db, Getalverleden verleden)
{
    private const int Hoogstens = 8;

    public async Task<IReadOnlyList<Nieuwsregel>> Lees(Lezersbeeld beeld, CancellationToken ct)
    {
        var regels = db.Plaatsboek.AsNoTracking().Where(b => b.Regio == beeld.Regio && b.Soort != BoekingSoort.Openen);
        var rijen = beeld.Rijen.ToDictionary(r => r.Id);
        if (beeld.Zicht != Plekzicht.Alles)
        {
            var eenheden = await verleden.Eenheden(beeld, [.. beeld.Eenheden.Keys], ct);
            var zichtbaar = rijen.Values.Where(r => eenheden.Contains(r.Eenheid.Id)).Select(r => r.Id).ToList();
            regels = regels.Where(b => zichtbaar.Contains(b.AanbodId));
        }
        var boekingen = await regels.OrderByDescending(b => b.Op).ThenBy(b => b.Id).Take(Hoogstens).ToListAsync(ct);
        var ids = boekingen.Select(b => b.VasthoudingId).OfType<Guid>().ToList();
        var houders = await db
            .Vasthoudingen.Where(v => ids.Contains(v.Id))
            .ToDictionaryAsync(v => v.Id, v => v.DoorOrganisatie, ct);
        return
        [
            .. boekingen
                .Where(b => rijen.ContainsKey(b.AanbodId))
                .Select(b => new Nieuwsregel(
                    b.Op,
                    Tekst(b, rijen[b.AanbodId], houders.GetValueOrDefault(b.VasthoudingId ?? Guid.Empty, "")),
                    $"/portfolio/locaties/{rijen[b.AanbodId].Locatie.Id}"
                )),
        ];
    }

    private static string Tekst(Boeking boeking, Leesrij rij, string houder) =>
        boeking.Soort switch
        {
            BoekingSoort.Vasthouden => Vasthoudzin(houder, rij.Locatie.Naam),
            BoekingSoort.Vrijgeven => $"Een plek bij {rij.Locatie.Naam} is vrijgegeven",
            BoekingSoort.Verlopen => $"Een vasthouding bij {rij.Locatie.Naam} is verlopen",
            BoekingSoort.Bezetten => $"Een plek bij {rij.Locatie.Naam} is bezet",
            _ when boeking.VrijErbij > 0 =>
                $"{rij.Aanbieder.Naam} meldt {Plekken(boeking.VrijErbij)} meer vrij bij {rij.Locatie.Naam}",
            _ => $"{rij.Aanbieder.Naam} meldt {Plekken(-boeking.VrijErbij)} minder vrij bij {rij.Locatie.Naam}",
        };

    /// <param name="houder">Empty when no person acted, as for a chain of the demonstration.</param>
    internal static string Vasthoudzin(string houder, string locatie) =>
        houder.Length == 0
            ? $"Een plek bij {locatie} wordt vastgehouden"
            : $"{houder} houdt een plek vast bij {locatie}";

    private static string Plekken(int aantal) => aantal == 1 ? "1 plek" : $"{aantal} plekken";
}
