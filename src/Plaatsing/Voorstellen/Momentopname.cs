using System.Text.Json;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>What was known when the proposal was made. It stays as it was, whatever changes afterwards.</summary>
internal sealed record Momentopname(DateOnly Dag, string? Status, int Wachtdagen, bool Doorstroom)
{
    // Where the client's people live and how far is good says nothing that the provider needs (disclosure ladder, level 2).
    private static readonly string[] NietVoorAanbieder = [Feitcode.Netwerk, Feitcode.MaxKm];

    // The same of what was judged: places that the client excludes or wants, how far, and what went before with this provider.
    private static readonly string[] CriteriaNietVoorAanbieder = ["UIT", "VKR", "AFS", "AFW"];

    public IReadOnlyList<Momentfeit> Feiten { get; init; } = [];
    public IReadOnlyList<Momentpunt> Criteria { get; init; } = [];
    public required Momentplek Plek { get; init; }

    /// <summary>The matching fields that the receiving provider sees.</summary>
    public IEnumerable<Momentfeit> VoorAanbieder => Feiten.Where(f => !NietVoorAanbieder.Contains(f.Code));

    /// <summary>The criteria that the receiving provider sees.</summary>
    public IEnumerable<Momentpunt> PuntenVoorAanbieder =>
        Criteria.Where(c => !CriteriaNietVoorAanbieder.Contains(c.Criterium));

    public static Momentopname Van(Zoekvraagbeeld beeld, Plek plek, Toetsuitkomst uitkomst) =>
        new(
            beeld.Dag,
            beeld.Status?.Leveringsstatus,
            beeld.Wachtdagen,
            beeld.Zoekvraag.Soort == Zoekvraagsoort.Doorstroom
        )
        {
            Feiten = [.. beeld.Feiten.Alle.Select(f => new Momentfeit(f.Code, f.Waarde, Woorden.Van(f.Bron), f.Datum))],
            Criteria = [.. uitkomst.Criteria.Select(c => new Momentpunt(c.Criterium, c.Oordeel, plek.Zin(c)))],
            Plek = new Momentplek(plek.Groep.Zekerheid, plek.BevestigdOp, plek.Vrij, plek.Groep.Vanaf),
        };

    public string Schrijf() => JsonSerializer.Serialize(this);

    public static Momentopname Lees(string tekst) => JsonSerializer.Deserialize<Momentopname>(tekst)!;
}

/// <summary>One fact as it was.</summary>
internal sealed record Momentfeit(string Code, string Waarde, string Bron, DateOnly Datum);

/// <summary>One criterion as it was judged; the sentence is what the proposer may read.</summary>
internal sealed record Momentpunt(string Criterium, Oordeel Oordeel, string Zin);

/// <summary>The place as it was.</summary>
internal sealed record Momentplek(string Zekerheid, DateTime? BevestigdOp, int? Vrij, DateOnly? Vanaf);
