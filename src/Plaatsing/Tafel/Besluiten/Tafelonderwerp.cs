namespace Regiotafel.Plaatsing.Tafel.Besluiten;

/// <summary>What a decision is about: a card, a card with a place, a proposal that runs, a what-if, a place alone, or nothing of these.</summary>
internal sealed record Tafelonderwerp
{
    public static readonly Tafelonderwerp Geen = new();

    public Guid? Kaart { get; init; }
    public Guid? Aanbod { get; init; }
    public Guid? Voorstel { get; init; }

    /// <summary>A what-if on the agenda.</summary>
    public Guid? Watals { get; init; }

    /// <summary>As the form sends it.</summary>
    public string Tekst =>
        Voorstel is { } v ? $"v:{v}"
        : Watals is { } w ? $"w:{w}"
        : Kaart is { } k
            ? Aanbod is { } a ? $"k:{k}:{a}"
                : $"k:{k}"
        : Aanbod is { } p ? $"p:{p}"
        : "";

    /// <summary>What cannot be read is nothing.</summary>
    public static Tafelonderwerp Lees(string? tekst)
    {
        var delen = (tekst ?? "").Split(':');
        var ids = delen.Skip(1).Select(d => Guid.TryParse(d, out var id) ? id : Guid.Empty).ToList();
        return ids.Contains(Guid.Empty)
            ? Geen
            : (delen[0], ids) switch
            {
                ("k", [var kaart]) => new Tafelonderwerp { Kaart = kaart },
                ("k", [var kaart, var aanbod]) => new Tafelonderwerp { Kaart = kaart, Aanbod = aanbod },
                ("v", [var voorstel]) => new Tafelonderwerp { Voorstel = voorstel },
                ("w", [var watals]) => new Tafelonderwerp { Watals = watals },
                ("p", [var aanbod]) => new Tafelonderwerp { Aanbod = aanbod },
                _ => Geen,
            };
    }
}
