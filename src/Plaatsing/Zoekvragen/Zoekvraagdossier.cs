using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Opens one zoekvraag for a reader, through the gate; every reading stands in the log before the page leaves.</summary>
internal sealed class Zoekvraagdossier(
    PlaatsingDb db,
    IPoort poort,
    Werkeenheid werk,
    Zoekvraagboek boek,
    IHandelende wie,
    Klok klok
)
{
    /// <summary>The case with all that hangs from it.</summary>
    /// <param name="id">Random id, never the code.</param>
    /// <param name="handeling">The row of the matrix under which it is read.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Zoekvraagbeeld> Lees(Guid id, string handeling, CancellationToken ct)
    {
        var zoekvraag = await poort.Haal(db.Zoekvragen.AsNoTracking(), id, versie: null, handeling, ct);
        // Read first: writing waits its turn, and holds it no longer than one line takes.
        var beeld = await boek.Beeld(zoekvraag, ct);
        await werk.LogLezing(new Gebeurtenis(handeling, "lezen", nameof(Zoekvraag), id, zoekvraag.Regio), ct);
        return beeld;
    }

    /// <summary>The timeline, newest first.</summary>
    public Task<List<Verloopregel>> Verloop(Guid id, CancellationToken ct) =>
        db.Verloop.AsNoTracking().Where(v => v.ZoekvraagId == id).OrderByDescending(v => v.Op).ToListAsync(ct);

    /// <summary>The last change; of a case without one, that of now.</summary>
    public async Task<Verloopregel> Laatste(Guid id, CancellationToken ct) =>
        (await Verloop(id, ct)).FirstOrDefault()
        ?? new Verloopregel
        {
            Id = Guid.Empty,
            Regio = wie.Regio,
            ZoekvraagId = id,
            Op = klok.Nu,
            Soort = "",
            DoorId = Guid.Empty,
            Door = "het systeem",
            Organisatie = "",
        };
}
