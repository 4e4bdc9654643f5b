using Regiotafel.Cijfers.Leveringen;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>What the screens say of definitions and proposals.</summary>
internal static class Vaststelwoorden
{
    private const int Genoemd = 3;

    public static string Staat(Definitiebesluit? besluit) =>
        besluit?.Soort switch
        {
            Vaststelsoort.Vastgesteld => "vastgesteld",
            Vaststelsoort.Afgewezen => "afgewezen",
            Vaststelsoort.Ingetrokken => "ingetrokken",
            _ => "wacht op een collega",
        };

    /// <summary>Of a definition that waits for nobody.</summary>
    public static string Staat(Definitieregel regel, Geldend geldend) =>
        geldend.Start.Contains(regel) ? "startset"
        : geldend.Vastgesteld.FirstOrDefault(v => v.Regel == regel) is { Besluit: { } besluit } gevonden
            ? $"vastgesteld op {Leveringwoorden.Op(besluit.Op)} door {besluit.Naam}, voorgesteld door {gevonden.Voorstel.Indiener}"
        : "nog niet vastgesteld";

    public static string Zin(Definitiebesluit besluit) =>
        $"{char.ToUpperInvariant(Staat(besluit)[0])}{Staat(besluit)[1..]} op {Leveringwoorden.Op(besluit.Op)} door {besluit.Naam}";

    /// <summary>The first few definitions of a proposal.</summary>
    public static string Kort(Definitievoorstel voorstel) =>
        string.Join(", ", voorstel.Regels().Take(Genoemd).Select(r => $"{r.Code} {r.Versie}"))
        + (voorstel.Regels().Count > Genoemd ? " …" : "");

    public static string Kant(int? kant) =>
        kant switch
        {
            > 0 => "erboven",
            < 0 => "eronder",
            0 => "gelijk",
            _ => "geen gemiddelde",
        };

    public static string Wissels(Versievergelijking vergelijking) =>
        vergelijking.Regios.Count(r => r.Wisselt) switch
        {
            0 => "Geen regio komt aan de andere kant van het gemiddelde.",
            1 => "1 regio komt aan de andere kant van het gemiddelde. Die staat bovenaan.",
            var n => $"{n} regio's komen aan de andere kant van het gemiddelde. Die staan bovenaan.",
        };

    public static string Aantal(int definities) => definities == 1 ? "1 definitie" : $"{definities} definities";
}
