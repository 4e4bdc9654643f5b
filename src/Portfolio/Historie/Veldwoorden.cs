using System.Globalization;
using System.Text.Json;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Historie;

/// <summary>One field of a state, in words.</summary>
internal sealed record Veldwoord(string Label, string Woorden);

/// <summary>
/// A state as a list of fields in words, always in the same order, so that two states can be laid beside each other.
/// What this reader may not see is left out on both sides.
/// </summary>
internal static class Veldwoorden
{
    private const string Onbekend = "onbekend";

    /// <param name="dag">Codes are named as on this day.</param>
    public static IReadOnlyList<Veldwoord> Van(HistorieSoort soort, string beeld, DateOnly dag, Zicht zicht) =>
        soort switch
        {
            HistorieSoort.Locatie => Locatie(Lees<LocatieBeeld>(beeld), zicht),
            HistorieSoort.Eenheid => Eenheid(Lees<EenheidBeeld>(beeld), dag, zicht),
            HistorieSoort.Aanbod => Aanbod(Lees<AanbodBeeld>(beeld)),
            _ => [],
        };

    /// <summary>The fields that differ, old beside new; a first state has no old side.</summary>
    public static IReadOnlyList<Wijziging> Verschil(IReadOnlyList<Veldwoord> oud, IReadOnlyList<Veldwoord> nieuw)
    {
        var was = oud.ToDictionary(v => v.Label, v => v.Woorden, StringComparer.Ordinal);
        var wordt = nieuw.ToDictionary(v => v.Label, v => v.Woorden, StringComparer.Ordinal);
        return
        [
            .. nieuw
                .Select(v => v.Label)
                .Concat(oud.Select(v => v.Label))
                .Distinct(StringComparer.Ordinal)
                .Select(l => new Wijziging(l, was.GetValueOrDefault(l, Onbekend), wordt.GetValueOrDefault(l, Onbekend)))
                .Where(w => !string.Equals(w.Oud, w.Nieuw, StringComparison.Ordinal)),
        ];
    }

    private static T Lees<T>(string beeld) => JsonSerializer.Deserialize<T>(beeld, Historieschrijver.Vorm)!;

    private static List<Veldwoord> Locatie(LocatieBeeld l, Zicht zicht)
    {
        List<Veldwoord> velden =
        [
            new("Naam", l.Naam),
            Tekst("Adres", l.Adres),
            Tekst("Postcode", l.Postcode),
            Tekst("Plaats", l.Plaats),
            Tekst("Gemeente", l.Gemeente),
            new("Plek op de kaart", l.X is { } x && l.Y is { } y ? $"x {x}, y {y}" : Onbekend),
            Tekst("AGB-code", l.Agb),
            Datum("Beëindigd op", l.BeeindigdOp, "nee"),
        ];
        if (zicht.Contact)
        {
            velden.AddRange(Tekst("Contact", l.Contact), Tekst("Telefoon", l.Telefoon), Tekst("E-mail", l.Email));
        }
        return velden;
    }

    private static List<Veldwoord> Eenheid(EenheidBeeld e, DateOnly dag, Zicht zicht)
    {
        List<Veldwoord> velden =
        [
            new("Naam", e.Naam),
            new("Soort", e.Soort.Naam()),
            Getal("Totaal", e.Totaal),
            Getal("Waarvan ggz", e.Ggz),
            new("Leeftijd", e.Leeftijd()),
            new("Geslacht", e.Geslacht.Naam()),
            new("Open voor", Feitwoorden.OpenVoor(e.OpenVoor, dag)),
            new("Bevestiging geldt", $"{e.Halfwaardetijd} dagen"),
            Tekst("Opmerking", e.Opmerking),
            Tekst("Zorgprofielen", e.Profielnamen(dag)),
            Tekst("Leveringsvormen", e.Leveringsvormnamen(dag)),
            Datum("Beëindigd op", e.BeeindigdOp, "nee"),
        ];
        velden.AddRange(
            Enum.GetValues<Financieringsbasis>()
                .Select(b => new Veldwoord(
                    b.Naam(),
                    e.Financiering.FirstOrDefault(f => f.Basis == b)?.Woorden() ?? Onbekend
                ))
        );
        velden.AddRange(
            e.Feiten.Where(f => zicht.Voorwaarden || f.Zichtbaar == Zichtbaar.Regio)
                .Select(f => new Veldwoord(Hoofd(Feitwoorden.Onderwerp(f.Soort, f.Code, dag)), Feit(f)))
        );
        velden.Add(Lijst("Buiten gebruik", e.BuitenGebruik.Select(b => b.Woorden())));
        velden.Add(Lijst("Beperkingen", e.Beperkingen.Select(b => $"{b.Tekst} (tot en met {b.Tot:d-M-yyyy})")));
        return velden;
    }

    private static List<Veldwoord> Aanbod(AanbodBeeld a) =>
        [
            Getal("Vrij", a.Vrij),
            Getal("Vastgehouden", a.Vastgehouden),
            Datum("Vrij vanaf", a.Vanaf, "nu"),
            new("Zekerheid", a.Zekerheid.Naam()),
            Datum("Toegezegd tot en met", a.ToegezegdTot, "niet"),
            new("Status", a.Status.Naam()),
            new("Reden", a.Reden ?? "geen"),
            new("Boven capaciteit", a.BovenCapaciteit ?? "nee"),
            new(
                "Bevestigd",
                a.BevestigdOp is { } op ? $"{Klok.Datum(op):d-M-yyyy} door {a.BevestigdDoor ?? Onbekend}" : "nooit"
            ),
        ];

    private static string Feit(FeitBeeld f) =>
        f.Waarde.Naam() + (f.Zichtbaar == Zichtbaar.AlleenToets ? ", alleen voor de toets" : "");

    private static string Hoofd(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];

    private static Veldwoord Tekst(string label, string? tekst) =>
        new(label, string.IsNullOrEmpty(tekst) ? Onbekend : tekst);

    private static Veldwoord Getal(string label, int? getal) =>
        new(label, getal?.ToString(CultureInfo.InvariantCulture) ?? Onbekend);

    private static Veldwoord Datum(string label, DateOnly? dag, string leeg) =>
        new(label, dag is { } d ? $"{d:d-M-yyyy}" : leeg);

    private static Veldwoord Lijst(string label, IEnumerable<string> delen)
    {
        var samen = string.Join("; ", delen);
        return new(label, samen.Length == 0 ? "geen" : samen);
    }
}

/// <summary>One field that changed.</summary>
internal sealed record Wijziging(string Veld, string Oud, string Nieuw);
