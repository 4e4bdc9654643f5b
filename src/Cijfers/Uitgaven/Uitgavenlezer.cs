using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Demo;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Opslag;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>Reads the uitgaven for everyone. What was read once is kept in memory: an uitgave never changes.</summary>
internal sealed class Uitgavenlezer(CijfersDb db, Uitgavengeheugen geheugen, Voorbeeldstand voorbeeld) : IUitgaven
{
    public bool Onderweg => voorbeeld.Onderweg;

    public async Task<Openbareuitgave?> Nieuwste(string regio, CancellationToken ct)
    {
        if (Regiocode.Eerste(regio) is not { } eerste)
        {
            return null;
        }
        var zoek = $" {eerste} ";
        var id = await Nieuwsteerst()
            .Where(b => b.Regios.Contains(zoek))
            .Select(b => (Guid?)b.Id)
            .FirstOrDefaultAsync(ct);
        return id is { } gevonden ? await Haal(gevonden, ct) : null;
    }

    public async Task<Openbareuitgave?> Haal(Guid id, CancellationToken ct)
    {
        if (geheugen.Van(id) is { } bekend)
        {
            return bekend;
        }
        return await db.Openbaar.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, ct) is { } blad
            ? geheugen.Onthoud(Maak(blad))
            : null;
    }

    // The figures of an uitgave are read for its first list only: what a list says never changes either.
    public async Task<IReadOnlyList<Openbarekop>> Lijst(CancellationToken ct)
    {
        var uit = new List<Openbarekop>();
        foreach (var id in await Nieuwsteerst().Select(b => b.Id).ToListAsync(ct))
        {
            uit.Add(geheugen.Kop(id) ?? (await Haal(id, ct))!.Kop());
        }
        return uit;
    }

    // Rows are only added, so their number says whether something was opened.
    public async Task<string> Stand(CancellationToken ct)
    {
        var aantal = (await db.Openbaar.CountAsync(ct)).ToString(CultureInfo.InvariantCulture);
        return Onderweg ? $"{aantal} onderweg" : aantal;
    }

    private IQueryable<Openbaarblad> Nieuwsteerst() =>
        db.Openbaar.AsNoTracking().OrderByDescending(b => b.Op).ThenBy(b => b.Id);

    private static Openbareuitgave Maak(Openbaarblad blad) =>
        new(
            blad.Id,
            blad.Regio,
            blad.Naam,
            blad.Op,
            blad.Editie,
            blad.Levering,
            blad.Voorbeeld,
            blad.Beleid,
            blad.Hash,
            Bevriezing.Lees(blad.Tabellen)
        );
}
