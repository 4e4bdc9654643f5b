using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Historie;

/// <summary>One step of the history: what changed where, by whom and when.</summary>
/// <param name="Waar">Name of the unit, or of the location itself.</param>
/// <param name="Nieuw">True for the first state of an object.</param>
internal sealed record Tijdlijnregel(
    DateTime Op,
    string Wie,
    string Waar,
    bool Nieuw,
    IReadOnlyList<Wijziging> Wijzigingen
);

/// <summary>One page of the history.</summary>
internal sealed record Tijdlijnblad(IReadOnlyList<Tijdlijnregel> Regels, int Blad, int Bladen);

/// <summary>Reads "who changed what when" from the history: old and new values per field, newest first.</summary>
internal sealed class Tijdlijn(PortfolioDb db)
{
    private const int PerBlad = 25;

    /// <param name="namen">The objects to read, each with the name the reader knows it by.</param>
    /// <param name="zicht">What this reader may see.</param>
    /// <param name="blad">Page, from 1.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Tijdlijnblad> Lees(
        IReadOnlyDictionary<Guid, string> namen,
        Zicht zicht,
        int blad,
        CancellationToken ct
    )
    {
        var ids = namen.Keys.ToList();
        var sleutels = await db
            .Historie.AsNoTracking()
            .Where(h => ids.Contains(h.ObjectId))
            .OrderByDescending(h => h.BekendOp)
            .ThenByDescending(h => h.Versie)
            .Select(h => new { h.Id, h.ObjectId })
            .ToListAsync(ct);
        var bladen = Math.Max(1, (sleutels.Count + PerBlad - 1) / PerBlad);
        var nummer = Math.Clamp(blad, 1, bladen);
        var vorige = new Dictionary<Guid, Guid>();
        foreach (var reeks in sleutels.GroupBy(s => s.ObjectId))
        {
            var op = reeks.Select(s => s.Id).ToList();
            for (var i = 0; i + 1 < op.Count; i++)
            {
                vorige[op[i]] = op[i + 1];
            }
        }
        var toon = sleutels.Skip((nummer - 1) * PerBlad).Take(PerBlad).Select(s => s.Id).ToList();
        var nodig = toon.Concat(toon.Where(vorige.ContainsKey).Select(id => vorige[id])).Distinct().ToList();
        var regels = await db.Historie.AsNoTracking().Where(h => nodig.Contains(h.Id)).ToDictionaryAsync(h => h.Id, ct);
        return new Tijdlijnblad(
            [
                .. toon.Select(id =>
                        Regel(
                            regels[id],
                            vorige.TryGetValue(id, out var v) ? regels[v] : null,
                            namen[regels[id].ObjectId],
                            zicht
                        )
                    )
                    .Where(r => r.Nieuw || r.Wijzigingen.Count > 0),
            ],
            nummer,
            bladen
        );
    }

    private static Tijdlijnregel Regel(Historieregel regel, Historieregel? vorige, string waar, Zicht zicht)
    {
        var wijzigingen = vorige is null
            ? []
            : Veldwoorden.Verschil(
                Veldwoorden.Van(vorige.Soort, vorige.Beeld, regel.GeldigOp, zicht),
                Veldwoorden.Van(regel.Soort, regel.Beeld, regel.GeldigOp, zicht)
            );
        return new Tijdlijnregel(regel.BekendOp, Wie(regel), waar, vorige is null, wijzigingen);
    }

    private static string Wie(Historieregel regel)
    {
        var naam = regel.DoorNaam.Length == 0 ? "het systeem" : regel.DoorNaam;
        var organisatie = regel.DoorOrganisatie is null ? "" : $", {regel.DoorOrganisatie}";
        return naam + organisatie + (regel.Met is null ? "" : $", telefonisch met {regel.Met}");
    }
}
