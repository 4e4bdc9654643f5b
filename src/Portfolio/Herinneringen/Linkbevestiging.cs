using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Portfolio.Versheid;

namespace Regiotafel.Portfolio.Herinneringen;

/// <summary>
/// Confirms by the link of a reminder, without signing in: only what the page showed, only once, only while the account still
/// works for that provider.
/// </summary>
internal sealed class Linkbevestiging(
    PortfolioDb db,
    Werkeenheid werk,
    Bevestigingslink link,
    IAdresboek adresboek,
    RegisterLezer register,
    AanbodBevestigen bevestigen,
    VerlopenVasthoudingen verlopen,
    Klok klok
)
{
    /// <summary>What the link would confirm, or in which state it is. Changes nothing.</summary>
    public async Task<Linkstand> Lees(string token, CancellationToken ct)
    {
        if (link.Lees(token) is not { } inhoud)
        {
            return Linkstand.Ongeldig;
        }
        werk.Regio = inhoud.Regio;
        var h = await db.Herinneringen.AsNoTracking().SingleOrDefaultAsync(x => x.Id == inhoud.HerinneringId, ct);
        if (h is null)
        {
            return Linkstand.Ongeldig;
        }
        if (h.GebruiktOp is { } op)
        {
            return Linkstand.Gebruikt(op);
        }
        var houder = (await adresboek.Van(h.AanbiederId, h.Regio, Rol.Zorgbemiddelaar, ct)).FirstOrDefault(m =>
            m.GebruikerId == h.GebruikerId
        );
        if (inhoud.Verlopen || houder is null)
        {
            return Linkstand.Verlopen;
        }
        var beeld = await register.Nu(h.Regio, ct);
        return new Linkstand(Linksoort.Open)
        {
            Herinnering = h,
            Houder = new Linkhouder(houder.GebruikerId, houder.Naam),
            Aanbieder = beeld.Aanbieders[h.AanbiederId].Naam,
            Blad = Actueelblad.Maak(beeld, h.AanbiederId, klok.Nu),
        };
    }

    /// <summary>Confirms the rows that still have the version the page showed; returns how many, or null when the link is spent.</summary>
    public async Task<int?> Voer(string token, IReadOnlyDictionary<Guid, int> versies, CancellationToken ct)
    {
        var stand = await Lees(token, ct);
        return stand.Soort == Linksoort.Open ? await werk.Doe(() => Bevestig(stand, versies, ct), ct) : null;
    }

    private async Task<int?> Bevestig(Linkstand stand, IReadOnlyDictionary<Guid, int> versies, CancellationToken ct)
    {
        DateTime? nu = klok.Nu;
        var geraakt = await db
            .Herinneringen.Where(h => h.Id == stand.Herinnering!.Id && h.GebruiktOp == null)
            .ExecuteUpdateAsync(z => z.SetProperty(h => h.GebruiktOp, nu), ct);
        if (geraakt == 0)
        {
            return null;
        }
        var aantal = 0;
        foreach (var rij in stand.Blad!.Locaties.SelectMany(l => l.Rijen).OrderBy(r => r.Rij.Aanbod.Id))
        {
            var id = rij.Rij.Aanbod.Id;
            var aanbod = await db.Aanbod.SingleAsync(a => a.Id == id, ct);
            if (versies.GetValueOrDefault(id) != aanbod.Versie)
            {
                continue;
            }
            await verlopen.Ruim(id, ct);
            var weigering = await bevestigen.Bevestig(aanbod, aanbod.Vrij, Wijze.PerLink(stand.Houder!), ct);
            aantal += weigering is null ? 1 : 0;
        }
        return aantal;
    }
}

/// <summary>In which state a link is.</summary>
internal enum Linksoort
{
    Open,
    Ongeldig,
    Verlopen,
    Gebruikt,
}

/// <summary>What a link stands for now.</summary>
internal sealed record Linkstand(Linksoort Soort)
{
    public static readonly Linkstand Ongeldig = new(Linksoort.Ongeldig);
    public static readonly Linkstand Verlopen = new(Linksoort.Verlopen);

    public Herinnering? Herinnering { get; init; }
    public Linkhouder? Houder { get; init; }
    public string Aanbieder { get; init; } = "";
    public Actueelblad? Blad { get; init; }
    public DateTime? GebruiktOp { get; init; }

    public static Linkstand Gebruikt(DateTime op) => new(Linksoort.Gebruikt) { GebruiktOp = op };
}
