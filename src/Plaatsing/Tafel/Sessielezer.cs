using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Tafel.Zitting;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>A session that has not begun: who can be there and what was promised.</summary>
internal sealed record Startbeeld(Plaatsingstafel Tafel, Tafelsessie Sessie)
{
    public required IReadOnlyList<Tafellid> Leden { get; init; }
    public required IReadOnlyList<Belofteregel> Beloften { get; init; }
    public required int Ingebracht { get; init; }

    /// <summary>What-ifs that wait for this session, with whether the reader can take them off.</summary>
    public required IReadOnlyList<(Tafelwatals Op, string Naam, bool MagAf)> Watals { get; init; }

    /// <summary>Who leads, and who can stand in.</summary>
    public required Leidploeg Ploeg { get; init; }

    /// <summary>Its day has come.</summary>
    public required bool KanOpen { get; init; }

    public string Adres => $"/plaatsing/tafel/{Sessie.Id}";
}

/// <summary>A promise with what is known of it already.</summary>
/// <param name="Bekend">What the task or proposal says came of it; null while that is open.</param>
/// <param name="Feit">That in words; empty when nothing is known.</param>
internal sealed record Belofteregel(Besluit Besluit, Besluitstaat? Bekend, string Feit)
{
    /// <summary>About which case; empty for none.</summary>
    public string Zaak { get; init; } = "";
}

/// <summary>Reads a session as its page shows it, before it begins or while it is open.</summary>
internal sealed class Sessielezer(
    PlaatsingDb db,
    Tafelboek boek,
    Puntlezer punten,
    SessieLeiden leiden,
    Watalsagenda watals,
    IHandelende wie,
    Kern.Klok klok
)
{
    public async Task<(Startbeeld? Voor, Puntbeeld? Punt)> Lees(
        Tafelsessie sessie,
        int? punt,
        Tafelonderwerp over,
        CancellationToken ct
    )
    {
        if (sessie.IsOpen)
        {
            return (null, await punten.Lees(sessie, punt, over, ct));
        }
        var beloften = new List<Belofteregel>();
        var open = await boek.Beloften(sessie, ct);
        var codes = await boek.Codes(open, ct);
        foreach (var besluit in open)
        {
            beloften.Add(await Belofte(besluit, ct) with { Zaak = Besluitwoorden.Zaak(besluit, codes) });
        }
        var voor = new Startbeeld(await boek.Tafel(sessie.TafelId, ct), sessie)
        {
            Leden = await boek.Leden(sessie.TafelId, ct),
            Beloften = beloften,
            Watals =
            [
                .. (await watals.Wachtend(sessie, ct)).Select(w =>
                    (w.Op, w.Vraag.Naam, boek.MagLeiden || w.Op.DoorId == wie.GebruikerId)
                ),
            ],
            Ploeg = await leiden.Ploeg(sessie, ct),
            Ingebracht = await db.Inbrengen.CountAsync(i => i.SessieId == sessie.Id, ct),
            KanOpen = sessie.Datum <= klok.Vandaag,
        };
        return (voor, null);
    }

    private async Task<Belofteregel> Belofte(Besluit besluit, CancellationToken ct)
    {
        var taak = besluit.TaakId is { } id
            ? await db.Taken.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, ct)
            : null;
        if (taak is { AfgerondOp: { } op, Stand: Taakstand.Gedaan or Taakstand.NietGelukt })
        {
            var gedaan = taak.Stand == Taakstand.Gedaan;
            return new Belofteregel(
                besluit,
                gedaan ? Besluitstaat.Gedaan : Besluitstaat.NietGelukt,
                $"{(gedaan ? "Afgerond" : "Niet gelukt")} op {Kern.Klok.Datum(op):d-M-yyyy}."
            );
        }
        var voorstel = besluit.VoorstelId is { } v
            ? await db.Voorstellen.AsNoTracking().SingleOrDefaultAsync(x => x.Id == v, ct)
            : null;
        return voorstel is null
            ? new Belofteregel(besluit, null, "")
            : new Belofteregel(
                besluit,
                // The proposal was made and held when it was decided; what came of it is for the table to say.
                voorstel.Staat == Voorstellen.Voorstelstaat.Geplaatst
                    ? Besluitstaat.Gedaan
                    : null,
                $"Het voorstel is {Voorstellen.Voorstelwoorden.Stand(voorstel)}."
            );
    }
}
