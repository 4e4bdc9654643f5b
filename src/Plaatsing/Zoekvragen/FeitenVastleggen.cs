using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>
/// Adds facts to a zoekvraag. A fact is never changed: the newest counts, and the older ones say what was known before.
/// Saved part by part, so that nobody has to know everything at once.
/// </summary>
internal sealed class FeitenVastleggen(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Zoekvraagboek boek,
    Weging weging,
    Verloopboek verloop
)
{
    private const string Handeling = "casus.wijzigen";

    /// <summary>Keeps what is new or different among the values; null when all went well.</summary>
    /// <param name="id">The zoekvraag.</param>
    /// <param name="versie">The row version that the form was drawn from.</param>
    /// <param name="waarden">Value per fact code; empty takes a known value back to "onbekend".</param>
    /// <param name="herkomst">Where the values come from and since when they hold.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Veldfout?> Voer(
        Guid id,
        int versie,
        IReadOnlyDictionary<string, string?> waarden,
        Feitherkomst herkomst,
        CancellationToken ct
    )
    {
        var zoekvraag = await poort.Haal(db.Zoekvragen, id, versie, Handeling, ct);
        if (zoekvraag.Staat == Zoekvraagstaat.Afgesloten)
        {
            return new Veldfout("", Weigeringen.AlAfgesloten);
        }
        if (herkomst.Datum > klok.Vandaag)
        {
            return new Veldfout(nameof(herkomst.Datum), Weigeringen.DatumInToekomst);
        }
        foreach (var (code, waarde) in waarden)
        {
            if (!string.IsNullOrEmpty(waarde) && !Feitcode.Geldig(code, waarde, klok.Vandaag))
            {
                return new Veldfout($"Waarden[{code}]", Reden(code));
            }
        }
        await Bij(zoekvraag, waarden, herkomst, ct);
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>Adds what differs to a case that the caller may change, and weighs whether it is complete.</summary>
    public async Task Bij(
        Zoekvraag zoekvraag,
        IReadOnlyDictionary<string, string?> waarden,
        Feitherkomst herkomst,
        CancellationToken ct
    )
    {
        var was = await boek.Beeld(zoekvraag, ct);
        var nieuw = waarden
            .Select(w => (Code: w.Key, Waarde: string.IsNullOrEmpty(w.Value) ? Feitcode.Onbekend : w.Value))
            .Where(w => (was.Feiten.Laatste(w.Code)?.Waarde ?? Feitcode.Onbekend) != w.Waarde)
            .Select(w => herkomst.Feit(zoekvraag, w.Code, w.Waarde, (wie, klok.Nu)))
            .ToList();
        if (nieuw.Count == 0)
        {
            return;
        }
        db.Feiten.AddRange(nieuw);
        await db.Bewaar(ct);
        await weging.Weeg(zoekvraag, ct);
        var labels = nieuw.Select(f => Woorden.Feit(f.Code, klok.Vandaag).ToLowerInvariant());
        verloop.Schrijf(zoekvraag, Verloopsoort.Feit, naar: string.Join(", ", labels));
        verloop.Noteer(zoekvraag, Handeling, "wijzigen", [.. nieuw.Select(f => f.Code)]);
    }

    private static Weigering Reden(string code) =>
        code switch
        {
            Feitcode.Leeftijd => Weigeringen.LeeftijdOnleesbaar,
            Feitcode.MaxKm => Weigeringen.AfstandBuitenGrens,
            _ => Weigeringen.WaardeOnbekend,
        };
}

/// <summary>Where facts come from and since when they are true.</summary>
internal sealed record Feitherkomst(Feitbron Bron, DateOnly Datum)
{
    /// <summary>A fact from there, written down now by somebody.</summary>
    public Feit Feit(Zoekvraag zoekvraag, string code, string waarde, (IHandelende Wie, DateTime Nu) nu) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            ZoekvraagId = zoekvraag.Id,
            Code = code,
            Waarde = waarde,
            Bron = Bron,
            Datum = Datum,
            Op = nu.Nu,
            DoorId = nu.Wie.GebruikerId,
            Door = nu.Wie.Naam,
        };
}
