using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Historie;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Overleg;

/// <summary>Reads what the steering meeting needs: the register now, the register as it was known last time, and the holds between.</summary>
internal sealed class Overlegvraag(PortfolioDb db, Registerblik register, Getalverleden verleden, Klok klok)
{
    private const int ZonderVorige = 28;

    public async Task<Overlegstand> Lees(DateOnly? sinds, CancellationToken ct)
    {
        var vandaag = klok.Vandaag;
        var nu = await register.Nu(ct);
        var dagen = await db.Overlegdagen.Where(o => o.Regio == nu.Regio).Select(o => o.Dag).Order().ToListAsync(ct);
        var vorige = sinds < vandaag ? sinds.Value : Vorige(dagen, vandaag);
        var beeld = Overlegbeeld.Maak(nu, await register.Op(vorige, ct));
        return new Overlegstand(
            beeld,
            nu.Nu,
            vorige,
            IsGekozen: dagen.Contains(vorige) || sinds == vorige,
            dagen.Where(d => d >= vandaag).Select(d => (DateOnly?)d).FirstOrDefault(),
            await Vasthoudingen(nu, Klok.EindeVan(vorige), ct)
        )
        {
            Zicht = nu.Zicht,
        };
    }

    private static DateOnly Vorige(List<DateOnly> dagen, DateOnly vandaag) =>
        dagen.Where(d => d < vandaag).Select(d => (DateOnly?)d).LastOrDefault() ?? vandaag.AddDays(-ZonderVorige);

    private async Task<Vasthoudtelling> Vasthoudingen(Lezersbeeld beeld, DateTime sinds, CancellationToken ct)
    {
        var vasthoudingen = db.Vasthoudingen.Where(v => v.Regio == beeld.Regio);
        if (beeld.Zicht == Plekzicht.Wmo)
        {
            var eenheden = await verleden.Eenheden(beeld, [.. beeld.Eenheden.Keys], ct);
            var telbaar = beeld.Rijen.Where(r => eenheden.Contains(r.Eenheid.Id)).Select(r => r.Id).ToList();
            vasthoudingen = vasthoudingen.Where(v => telbaar.Contains(v.AanbodId));
        }
        var begonnen = await vasthoudingen.CountAsync(v => v.Vanaf >= sinds, ct);
        var geeindigd = await vasthoudingen
            .Where(v => v.BeeindigdOp >= sinds)
            .GroupBy(v => v.Status)
            .Select(g => new { Status = g.Key, Aantal = g.Count() })
            .ToDictionaryAsync(g => g.Status, g => g.Aantal, ct);
        return new Vasthoudtelling(
            begonnen,
            geeindigd.GetValueOrDefault(VasthoudingStatus.Omgezet),
            geeindigd.GetValueOrDefault(VasthoudingStatus.Vrijgegeven),
            geeindigd.GetValueOrDefault(VasthoudingStatus.Verlopen)
        );
    }
}

/// <summary>The meeting page: the figures, of when they are and what they are compared with.</summary>
internal sealed record Overlegstand(
    Overlegbeeld Beeld,
    DateTime Nu,
    DateOnly Vorige,
    bool IsGekozen,
    DateOnly? Volgende,
    Vasthoudtelling Vasthoudingen
)
{
    public required Plekzicht Zicht { get; init; }

    /// <summary>Behind a number that does not count all places.</summary>
    public string AlleenWmo => Zicht == Plekzicht.Wmo ? " (Wmo)" : "";

    /// <summary>What may pay for the places whose numbers are shown.</summary>
    public IEnumerable<Financieringsbasis> Bases =>
        Enum.GetValues<Financieringsbasis>().Where(b => Zicht != Plekzicht.Wmo || b == Financieringsbasis.Wmo);
}

/// <summary>Holds since the last meeting: begun, and how they ended.</summary>
internal sealed record Vasthoudtelling(int Begonnen, int Geplaatst, int Vrijgegeven, int Verlopen);
