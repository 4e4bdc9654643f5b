using System.Text.Json;
using Regiotafel.Plaatsing.WatAls;

namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>
/// What a what-if says to a whole table: no code, no count of people below ten, and of a difference only its direction. That is all that is
/// kept with the agenda, so there is nothing in it that could not stand on the screen.
/// </summary>
internal sealed record Watalsuitslag(string Zin, string Erbij, string Eraf)
{
    public IReadOnlyList<Statusblik> Statussen { get; init; } = [];

    /// <summary>It changes something for people.</summary>
    public bool Anders { get; init; }

    /// <summary>Both divisions are proven to be the best.</summary>
    public bool Bewezen { get; init; } = true;

    public static Watalsuitslag Van(Watalsuitkomst uitkomst)
    {
        var blik = new Watalsblik(uitkomst, ZietZoekvragen: false);
        return new Watalsuitslag(blik.Zin, blik.Erbij, blik.Eraf)
        {
            Statussen = blik.Statussen,
            Anders = uitkomst.Anders,
            Bewezen = uitkomst.Bewezen,
        };
    }

    /// <summary>The same of an answer of before; by status it was not kept.</summary>
    public static Watalsuitslag Van(Watalsantwoord antwoord) =>
        new(
            antwoord.ZinVoor(zietZoekvragen: false),
            Watalsblik.ErbijZin(antwoord.Erbij, zietZoekvragen: false),
            Watalsblik.ErafZin(antwoord.Eraf, zietZoekvragen: false)
        );

    public string Schrijf() => JsonSerializer.Serialize(this);

    public static Watalsuitslag? Lees(string? tekst) =>
        tekst is null ? null : JsonSerializer.Deserialize<Watalsuitslag>(tekst);
}
