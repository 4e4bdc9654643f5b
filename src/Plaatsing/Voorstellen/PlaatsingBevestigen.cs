using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>
/// One of the two sides, or the zorgkantoor, confirms that somebody will live at a promised place: the place is taken, the case is
/// placed, and what else was proposed for it falls away.
/// </summary>
internal sealed class PlaatsingBevestigen(
    PlaatsingDb db,
    IPoort poort,
    Klok klok,
    Voorstelboek boek,
    Voorstelhouder houder,
    Voorstelverval verval,
    Voorstelberichten berichten,
    Verloopboek verloop
)
{
    public const string Handeling = "plaatsing.bevestigen";

    public Task<Weigering?> Voer(Guid id, DateOnly? verwacht, bool proef, CancellationToken ct) =>
        Voer(new Plaatsvraag(id, verwacht, proef), ct);

    public async Task<Weigering?> Voer(Plaatsvraag vraag, CancellationToken ct)
    {
        var (id, verwacht, proef) = vraag;
        var gezien = await poort.Haal(db.Voorstellen, id, versie: null, Handeling, ct);
        if (verwacht is not { } dag || dag < klok.Vandaag || dag > klok.Vandaag.AddYears(1))
        {
            return Weigeringen.VerwachtInVerleden;
        }
        if (gezien.Staat != Voorstelstaat.Toegezegd)
        {
            return Weigeringen.Veranderd(gezien);
        }
        if (await boek.Koppeling(id, ct) is not { } koppeling)
        {
            return await Intussen(gezien, Weigeringen.EerstVasthouden, ct);
        }
        if (await houder.ZetOm(koppeling, Handeling, ct) is { } weg)
        {
            return await Intussen(gezien, weg, ct);
        }
        var elders = new Verval(Vervalreden.EldersGeplaatst, Handeling);
        await verval.GeefVrij(gezien.ZoekvraagId, id, elders, ct);
        var zoekvraag = await boek.NeemZoekvraag(gezien.ZoekvraagId, ct);
        if (await boek.ZonderToestemming(zoekvraag, ct) is { } grond)
        {
            return grond;
        }
        var voorstel = await boek.NeemVoorstel(id, ct);
        if (
            boek.Zet(
                voorstel,
                new Stap(Voorstelstaat.Geplaatst, Handeling) { Woord = $"{dag:d-M-yyyy}", InKeten = vraag.InKeten }
            ) is
            { } weigering
        )
        {
            return weigering;
        }
        if (await verval.Eindig(zoekvraag.Id, id, elders, ct) is { } intussen)
        {
            return intussen;
        }
        var plaatsing = Maak(voorstel, dag, proef);
        db.Plaatsingen.Add(plaatsing);
        boek.Noteer(plaatsing, Handeling, "aanmaken");
        var van = Woorden.Van(zoekvraag.Staat);
        zoekvraag.Plaats();
        verloop.Schrijf(zoekvraag, Verloopsoort.Staat, van, Woorden.Van(zoekvraag.Staat));
        await berichten.Beide(voorstel, "Een plaatsing is bevestigd", ct);
        await db.Bewaar(ct);
        return null;
    }

    // The place went while we waited for it: who took the last step says more than that the hold has ended.
    private async Task<Weigering> Intussen(Voorstel gezien, Weigering anders, CancellationToken ct)
    {
        await db.Entry(gezien).ReloadAsync(ct);
        return gezien.Staat == Voorstelstaat.Toegezegd ? anders : Weigeringen.Veranderd(gezien);
    }

    private Plaatsingsregel Maak(Voorstel v, DateOnly verwacht, bool proef) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = v.Regio,
            EigenaarId = v.EigenaarId,
            WederpartijId = v.WederpartijId,
            ZoekvraagId = v.ZoekvraagId,
            VoorstelId = v.Id,
            EenheidId = v.EenheidId,
            VerwachtOp = verwacht,
            Proefplaatsing = proef,
            BevestigdOp = klok.Nu,
            BevestigdDoor = boek.Nu.Naam,
        };
}

/// <summary>Which promised place is confirmed, from when, and whether on trial.</summary>
internal sealed record Plaatsvraag(Guid VoorstelId, DateOnly? Verwacht, bool Proef)
{
    /// <summary>Asked by the chain that the proposal belongs to.</summary>
    public bool InKeten { get; init; }
}
