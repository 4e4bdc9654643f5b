using Regiotafel.Kern.Codelijsten;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>
/// A case as it lies on the table (disclosure ladder, level 1): a number instead of the code, an age band of five years, profile,
/// needs and status. No organisation, municipality, date or code.
/// </summary>
internal sealed record Kaartbeeld(Guid Id, int Nummer, string Status, string Profiel, string Leeftijd)
{
    /// <summary>What the place must have.</summary>
    public required IReadOnlyList<string> Nodig { get; init; }

    /// <summary>How care is delivered.</summary>
    public required string Leveringsvorm { get; init; }

    /// <summary>Waiting against the norm; nothing else of it is shown.</summary>
    public required Wachtlijstrij Wacht { get; init; }

    public static Kaartbeeld Van(Tafelkaart kaart, Zoekvraagbeeld b, Normtabel normen)
    {
        string Waarde(string code) =>
            b.Feiten.Waarde(code) is { } w ? Woorden.Waarde(code, w, b.Dag) : Feitcode.Onbekend;
        var status = b.Status?.Leveringsstatus;
        return new Kaartbeeld(
            kaart.Id,
            kaart.Nummer,
            b.Zoekvraag.Soort == Zoekvraagsoort.Doorstroom ? "bewoner"
                : status is null ? "geen status"
                : Woorden.Status(status, b.Dag),
            b.Feiten.Waarde(Feitcode.Profiel) is { } p ? Zorgprofiel.Van(p, b.Dag)?.Kort ?? p : Feitcode.Onbekend,
            b.Feiten.Waarde(Feitcode.Leeftijd) is { } l ? Leeftijdsband(l) : Feitcode.Onbekend
        )
        {
            Nodig =
            [
                .. b
                    .Feiten.Alle.Where(f => f.Waarde == Feitcode.Nodig && Feitcode.AlsVoorziening(f.Code) is not null)
                    .Select(f => Woorden.Feit(f.Code, b.Dag).ToLowerInvariant()),
            ],
            Leveringsvorm = Waarde(Feitcode.Leveringsvormen),
            Wacht = new Wachtlijstrij(b, Passend: 0, Wachtlijstlezer.Norm(b, normen)),
        };
    }

    /// <summary>Whole bands of five years that hold the age: never narrower than what was told, never an exact year.</summary>
    public static string Leeftijdsband(string waarde) =>
        Feitcode.LeesLeeftijd(waarde) is { } l ? $"{Grens(l.Van)}-{Grens(l.Tot) + 4}" : Feitcode.Onbekend;

    private static int Grens(int jaar) => jaar / 5 * 5;
}
