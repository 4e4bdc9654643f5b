using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Resultaten;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Plaatsing.Verdeling;

/// <summary>A chain that the solver found, as sentences and as a drawing, with codes as people read them and places by name.</summary>
internal sealed record Ketenverhaal(Regiovraag Vraag, Ketenregel Keten)
{
    /// <summary>The offer of the first place, when that is another than the question counted with.</summary>
    public Guid? Eerste { get; init; }

    public string Naam =>
        Keten.Soort switch
        {
            Ketenregel.Ruil => $"Ruil van {Keten.Stappen.Count} bewoners",
            Ketenregel.Direct => "Een plek, zonder verhuizing van een ander",
            _ => $"Keten van {Keten.Stappen.Count} stappen",
        };

    /// <summary>What it is about, in one sentence.</summary>
    public string Kern
    {
        get
        {
            var laatste = Keten.Stappen[^1];
            var verhuizers = Keten.Stappen.Count(s => s.Van is not null);
            var wie = verhuizers == 1 ? "1 bewoner verhuist" : $"{verhuizers} bewoners verhuizen";
            return laatste.Van is not null ? $"{Naam}: {wie}"
                : verhuizers == 0 ? $"{Naam}: {Zoekvraag(laatste.Zoekvraag).Zoekvraag.Code} krijgt een plek"
                : $"{Naam}: {wie} en {Zoekvraag(laatste.Zoekvraag).Zoekvraag.Code} krijgt een plek";
        }
    }

    public IEnumerable<string> Zinnen => Enumerable.Range(0, Keten.Stappen.Count).Select(Zin);

    /// <summary>Of each step the case and the offer of the place.</summary>
    public IEnumerable<(Guid ZoekvraagId, Guid AanbodId)> Stappen =>
        Keten.Stappen.Select(
            (s, i) =>
                (
                    Zoekvraag(s.Zoekvraag).Zoekvraag.Id,
                    (i == 0 ? Eerste : null) ?? Plaats(s.Naar)?.AanbodId ?? Guid.Empty
                )
        );

    public Ketenfiguur Figuur(string id) =>
        new()
        {
            Id = id,
            Bevinding = Kern,
            Wat = $"{Naam}: de vrije plek staat bovenaan, wie er komt staat eronder",
            Bron = $"Bron: zoekvragen en register van Regiotafel, peildatum {Vraag.Instantie.Datum:d-M-yyyy}.",
            Rond = Keten.Soort == Ketenregel.Ruil,
            Schakels =
            [
                .. Keten.Stappen.Select(s => new Ketenschakel(
                    $"{(s.Van is null ? "" : "Bewoner ")}{Zoekvraag(s.Zoekvraag).Zoekvraag.Code}",
                    s.Van is { } van ? Plek(van) : null,
                    Plek(s.Naar),
                    s.Van is null ? $"{Status(s)}, wacht {Zoekvraag(s.Zoekvraag).Wachtdagen} dagen" : "verhuist"
                )),
            ],
        };

    private Zoekvraagbeeld Zoekvraag(string code) => Vraag.Zoekvragen[code];

    private Plek? Plaats(string groep) => Vraag.Plekken.Van(groep);

    private string Plek(string groep) => Plaats(groep)?.Plaats.Naam ?? groep;

    private string Status(Stap stap) =>
        Zoekvraag(stap.Zoekvraag).Status is { } s ? $"status {s.Leveringsstatus}" : "zonder status";

    private string Zin(int nummer)
    {
        var stap = Keten.Stappen[nummer];
        var wie = Zoekvraag(stap.Zoekvraag);
        var begin = nummer == 0 && Keten.Soort != Ketenregel.Ruil ? "Vrije plek: " : "";
        return stap.Van is { } van
            ? $"{begin}{(begin.Length == 0 ? "Bewoner" : "bewoner")} {wie.Zoekvraag.Code} verhuist van {Plek(van)} naar {Plek(stap.Naar)}."
            : $"{begin}{wie.Zoekvraag.Code} ({Status(stap)}, wacht {wie.Wachtdagen} dagen) komt in {Plek(stap.Naar)}.";
    }
}
