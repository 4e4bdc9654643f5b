using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Overleg;

/// <summary>Reads what the steering meeting needs: the register now, the register as it was known last time, and the holds between.</summary>
internal sealed class Overlegvraag(PortfolioDb db, RegisterLezer register, Klok klok)
{
    private const int ZonderVorige = 28;

    public async Task<Overlegstand> Lees(string regio, DateOnly? sinds, CancellationToken ct)
    {
        var nu = klok.Nu;
        var vandaag = Klok.Datum(nu);
        var dagen = await db.Overlegdagen.Where(o => o.Regio == regio).Select(o => o.Dag).Order().ToListAsync(ct);
        var vorige = sinds < vandaag ? sinds.Value : Vorige(dagen, vandaag);
        var grens = Klok.EindeVan(vorige);
        var beeld = Overlegbeeld.Maak(
            await register.Nu(regio, ct),
            nu,
            await register.Op(regio, vorige, ct),
            grens.AddSeconds(-1)
        );
        return new Overlegstand(
            beeld,
            nu,
            vorige,
            IsGekozen: dagen.Contains(vorige) || sinds == vorige,
            dagen.Where(d => d >= vandaag).Select(d => (DateOnly?)d).FirstOrDefault(),
            await Vasthoudingen(regio, grens, ct)
        );
    }

    private static DateOnly Vorige(List<DateOnly> dagen, DateOnly vandaag) =>
        dagen.Where(d => d < vandaag).Select(d => (DateOnly?)d).LastOrDefault() ?? vandaag.AddDays(-ZonderVorige);

    private async Task<Vasthoudtelling> Vasthoudingen(string regio, DateTime sinds, CancellationToken ct)
    {
        var begonnen = await db.Vasthoudingen.CountAsync(v => v.Regio == regio && v.Vanaf >= sinds, ct);
        var geeindigd = await db
            .Vasthoudingen.Where(v => v.Regio == regio && v.BeeindigdOp >= sinds)
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
);

/// <summary>Holds since the last meeting: begun, and how they ended.</summary>
internal sealed record Vasthoudtelling(int Begonnen, int Geplaatst, int Vrijgegeven, int Verlopen);
