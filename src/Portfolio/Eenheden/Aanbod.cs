using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>The free places of a unit with one date and one certainty: identical for whoever seeks.</summary>
internal sealed class Aanbod : Gestempeld, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }
    public required Guid EenheidId { get; init; }

    /// <summary>That of the Eenheid; the store keeps the two equal.</summary>
    public required int Totaal { get; init; }
    public int Vrij { get; private set; }

    /// <summary>Of the free places, those that somebody holds.</summary>
    public int Vastgehouden { get; private set; }

    /// <summary>From when; null is at once.</summary>
    public DateOnly? Vanaf { get; private set; }
    public Zekerheid Zekerheid { get; private set; } = Zekerheid.Indicatief;
    public DateOnly? ToegezegdTot { get; private set; }
    public DateTime? BevestigdOp { get; private set; }
    public string? BevestigdDoor { get; private set; }
    public AanbodStatus Status { get; private set; } = AanbodStatus.Open;

    /// <summary>Why it is paused or closed.</summary>
    public string? Reden { get; private set; }

    /// <summary>Why more is free than the capacity in use allows (soort groep only).</summary>
    public string? BovenCapaciteit { get; private set; }

    /// <summary>Whether a number of free places is possible in a unit of this size.</summary>
    public static Weigering? ToetsVrij(int vrij, int totaal) =>
        vrij < 0 ? Weigeringen.MinderDanNul
        : vrij > totaal ? Weigeringen.MeerDanCapaciteit(vrij, totaal)
        : null;

    /// <summary>A promise has an end that has not passed.</summary>
    public static Weigering? ToetsEinde(Zekerheid zekerheid, DateOnly? tot, DateOnly vandaag) =>
        zekerheid == Zekerheid.Toegezegd && (tot is null || tot < vandaag) ? Weigeringen.ToezeggingZonderEinde : null;

    /// <summary>Pausing and closing have a reason.</summary>
    public static Weigering? ToetsReden(AanbodStatus status, string? reden) =>
        status is AanbodStatus.Gepauzeerd or AanbodStatus.Gesloten && string.IsNullOrWhiteSpace(reden)
            ? Weigeringen.StatusVraagtReden
            : null;

    public static Aanbod Nieuw(Eenheid eenheid) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = eenheid.Regio,
            EigenaarId = eenheid.EigenaarId,
            EenheidId = eenheid.Id,
            Totaal = eenheid.Totaal,
        };

    /// <summary>The provider says how many places are free; saying so is confirming.</summary>
    public Weigering? Bevestig(int vrij, string door, DateTime nu)
    {
        if (ToetsVrij(vrij, Totaal) is { } grens)
        {
            return grens;
        }
        if (vrij < Vastgehouden)
        {
            return Weigeringen.ErWordtVastgehouden(Vastgehouden);
        }
        (Vrij, BevestigdDoor, BevestigdOp) = (vrij, door, nu);
        return null;
    }

    /// <summary>The date a file gives: it confirms as of then, and only when it is newer than what we know.</summary>
    public void BevestigdVolgensBestand(DateTime op, string? door)
    {
        if (BevestigdOp is null || Klok.Datum(op) != Klok.Datum(BevestigdOp.Value) || door != BevestigdDoor)
        {
            (BevestigdOp, BevestigdDoor) = (op, door);
        }
    }

    /// <summary>Undoing an import opens again what that import closed.</summary>
    public void Heropen(AanbodStatus status, string? reden) => (Status, Reden) = (status, reden);

    /// <summary>Undoing an import gives back the confirmation that stood before it.</summary>
    public void ZetBevestigingTerug(DateTime? op, string? door) => (BevestigdOp, BevestigdDoor) = (op, door);

    /// <summary>What was confirmed turned out wrong: it counts as never confirmed until somebody says how it is.</summary>
    public void VervalBevestiging() => (BevestigdOp, BevestigdDoor) = (null, null);

    /// <summary>Number of free places from a file: not a confirmation.</summary>
    public Weigering? ZetVrij(int vrij)
    {
        var (op, door) = (BevestigdOp, BevestigdDoor);
        if (Bevestig(vrij, door ?? "", op ?? DateTime.UnixEpoch) is { } weigering)
        {
            return weigering;
        }
        (BevestigdOp, BevestigdDoor) = (op, door);
        return null;
    }

    /// <summary>From when the places are free; null is at once.</summary>
    public void ZetVanaf(DateOnly? vanaf) => Vanaf = vanaf;

    /// <summary>
    /// Any level may follow any; lowering from toegezegd while somebody holds a place asks for a reason
    /// (design of the portfolio, section 1).
    /// </summary>
    public Weigering? ZetZekerheid(Zekerheid zekerheid, DateOnly? tot, DateOnly vandaag, string? reden)
    {
        if (ToetsEinde(zekerheid, tot, vandaag) is { } zonder)
        {
            return zonder;
        }
        if (
            Zekerheid == Zekerheid.Toegezegd
            && zekerheid != Zekerheid.Toegezegd
            && Vastgehouden > 0
            && string.IsNullOrWhiteSpace(reden)
        )
        {
            return Weigeringen.VerlagenVraagtReden;
        }
        if (zekerheid == Zekerheid.Indicatief && Vastgehouden > 0)
        {
            return Weigeringen.IndicatiefMetVasthouding;
        }
        (Zekerheid, ToegezegdTot) = (zekerheid, zekerheid == Zekerheid.Toegezegd ? tot : null);
        return null;
    }

    /// <summary>The certainty on a day: a promise that has run out is an offer again, by itself.</summary>
    public Zekerheid ZekerheidOp(DateOnly dag) =>
        Zekerheid == Zekerheid.Toegezegd && ToegezegdTot < dag ? Zekerheid.Aangeboden : Zekerheid;

    /// <summary>Opens, pauses or closes. Pausing and closing ask for a reason; the caller releases the holds.</summary>
    public Weigering? ZetStatus(AanbodStatus status, string? reden)
    {
        if (ToetsReden(status, reden) is { } zonder)
        {
            return zonder;
        }
        if (Status == AanbodStatus.Gesloten && status != AanbodStatus.Gesloten)
        {
            return Weigeringen.GeslotenBlijftGesloten;
        }
        (Status, Reden) = (status, status is AanbodStatus.Gepauzeerd or AanbodStatus.Gesloten ? reden!.Trim() : null);
        return null;
    }

    /// <summary>Records why more is free than the capacity in use allows, or clears it.</summary>
    public void ZetBovenCapaciteit(string? reden) =>
        BovenCapaciteit = string.IsNullOrWhiteSpace(reden) ? null : reden.Trim();
}
