using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>
/// What people do with new versions of definitions: one proposes, another approves. Each step is one row that stays, and one line in
/// the log.
/// </summary>
internal sealed class Vaststelzaken(CijfersDb db, IPoort poort, IHandelende wie, Klok klok, Vaststellezing lezing)
{
    public const string Voorstellen = Leveringzaken.Handeling;
    public const string Vaststellen = "definitie.vaststellen";

    public Task<Definitievoorstel> Haal(Guid id, string handeling, CancellationToken ct) =>
        poort.Haal(db.Definitievoorstellen, id, versie: null, handeling, ct);

    /// <summary>Proposes versions that are not in force yet, by <see cref="Definitieregel.Sleutel"/>.</summary>
    public async Task<(Guid? Id, Weigering? Weigering)> StelVoor(
        IReadOnlyList<string> keuze,
        string? waarom,
        CancellationToken ct
    )
    {
        var nu = await lezing.Geldend(ct);
        var gekozen = Vaststellezing
            .Meegeleverd.Where(m =>
                keuze.Contains(m.Regel.Sleutel) && !nu.Geldt(m.Regel) && !nu.Wacht.ContainsKey(m.Regel)
            )
            .ToList();
        if (gekozen.Count == 0 || gekozen.Count < keuze.Count)
        {
            return (null, Weigeringen.GeenKeuze);
        }
        if (string.IsNullOrWhiteSpace(waarom))
        {
            return (null, Weigeringen.GeenWaarom);
        }
        if (NoemtPersoon(waarom))
        {
            return (null, Weigeringen.Persoon);
        }
        var voorstel = new Definitievoorstel
        {
            Id = Guid.NewGuid(),
            Regio = wie.Regio,
            EigenaarId = wie.OrganisatieId,
            IndienerId = wie.GebruikerId,
            Indiener = wie.Naam,
            Op = klok.Nu,
            Definities = Definitieregel.Schrijf(gekozen.Select(g => g.Regel)),
            Reden = waarom.Trim(),
        };
        db.Definitievoorstellen.Add(voorstel);
        db.Noteer(new Gebeurtenis(Voorstellen, "voorstellen", nameof(Definitievoorstel), voorstel.Id, voorstel.Regio));
        await db.Bewaar(ct);
        return (voorstel.Id, null);
    }

    /// <summary>A colleague approves: from now on figures of these versions may be opened.</summary>
    public async Task<Weigering?> StelVast(Definitievoorstel voorstel, CancellationToken ct)
    {
        if (voorstel.IndienerId == wie.GebruikerId)
        {
            return Weigeringen.ZelfVoorgesteld;
        }
        return await Bezwaar(voorstel, ct) ?? await Besluit(voorstel, Vaststelsoort.Vastgesteld, "", ct);
    }

    /// <summary>A colleague refuses, with a reason for who proposed.</summary>
    public Task<Weigering?> WijsAf(Definitievoorstel voorstel, string? reden, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(reden) ? Task.FromResult<Weigering?>(Weigeringen.GeenReden)
        : NoemtPersoon(reden) ? Task.FromResult<Weigering?>(Weigeringen.Persoon)
        : Besluit(voorstel, Vaststelsoort.Afgewezen, reden.Trim(), ct);

    /// <summary>Who proposed takes it back.</summary>
    public Task<Weigering?> TrekIn(Definitievoorstel voorstel, CancellationToken ct) =>
        voorstel.IndienerId == wie.GebruikerId
            ? Besluit(voorstel, Vaststelsoort.Ingetrokken, "", ct)
            : Task.FromResult<Weigering?>(Weigeringen.NietVanU);

    private async Task<Weigering?> Bezwaar(Definitievoorstel voorstel, CancellationToken ct)
    {
        var nu = await lezing.Geldend(ct);
        foreach (var regel in voorstel.Regels())
        {
            var definitie = Vaststellezing.Meegeleverd.FirstOrDefault(m => m.Regel == regel).Definitie;
            if (definitie is null)
            {
                return Weigeringen.Verouderd;
            }
            if ((await lezing.Toets(definitie, regel, nu, ct)).Bezwaar is not null)
            {
                return Weigeringen.NogBezwaar;
            }
        }
        return null;
    }

    private async Task<Weigering?> Besluit(
        Definitievoorstel voorstel,
        Vaststelsoort soort,
        string reden,
        CancellationToken ct
    )
    {
        if (await lezing.Besluit(voorstel, ct) is not null)
        {
            return Weigeringen.AlBesloten;
        }
        db.Definitiebesluiten.Add(
            new()
            {
                VoorstelId = voorstel.Id,
                Regio = voorstel.Regio,
                Soort = soort,
                IndienerId = voorstel.IndienerId,
                GebruikerId = wie.GebruikerId,
                Naam = wie.Naam,
                Op = klok.Nu,
                Reden = reden,
            }
        );
        var (handeling, actie) = soort switch
        {
            Vaststelsoort.Vastgesteld => (Vaststellen, "vaststellen"),
            Vaststelsoort.Afgewezen => (Vaststellen, "weigeren"),
            _ => (Voorstellen, "intrekken"),
        };
        db.Noteer(new Gebeurtenis(handeling, actie, nameof(Definitievoorstel), voorstel.Id, voorstel.Regio));
        await db.Bewaar(ct);
        return null;
    }

    // The log and the colleagues of the region read it: nothing in it may point to a person.
    private bool NoemtPersoon(string tekst) => Herkenningsscan.Scan(tekst, klok.Vandaag).Geweigerd;
}
