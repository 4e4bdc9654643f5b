using Regiotafel.Plaatsing.Verdeling;

namespace Regiotafel.Plaatsing.WatAls;

/// <summary>
/// An outcome as one reader may know it. Who does not see the cases reads no count below ten, one of who gains or loses to the nearest
/// five, and of who stays without a place only the direction: two questions that differ in one thing could otherwise tell of one person.
/// </summary>
internal sealed record Watalsblik(Watalsuitkomst Uitkomst, bool ZietZoekvragen)
{
    private const string NietGetoond = "niet getoond";

    public string Zin =>
        ZietZoekvragen ? Niveauwoorden.Zin(Uitkomst.Verschil) : Niveauwoorden.Oordeel(Uitkomst.Verschil);

    public string Erbij => ErbijZin(Uitkomst.Erbij.Count, ZietZoekvragen);

    public string Eraf => ErafZin(Uitkomst.Eraf.Count, ZietZoekvragen);

    public static string ErbijZin(int aantal, bool zietZoekvragen) =>
        Mensen(aantal, zietZoekvragen, "krijgt er een plek bij", "krijgen er een plek bij");

    public static string ErafZin(int aantal, bool zietZoekvragen) =>
        Mensen(aantal, zietZoekvragen, "verliest de plek", "verliezen de plek");

    /// <summary>Null when nobody gets another place.</summary>
    public string? Elders =>
        Uitkomst.Elders == 0 && ZietZoekvragen
            ? null
            : Mensen(Uitkomst.Elders, ZietZoekvragen, "krijgt een andere plek", "krijgen een andere plek")
                + " dan zonder de verandering.";

    public IReadOnlyList<Statusblik> Statussen => [.. Uitkomst.Statussen.Select(Status)];

    private Statusblik Status(Statusrij s)
    {
        if (ZietZoekvragen)
        {
            return new(s.Status, $"{s.Wachten}", $"{s.ZonderNu}", $"{s.ZonderStraks}");
        }
        // With and without a place are parts of all who wait.
        var zonder = Kleingetal.VerhulDelen([s.ZonderNu, s.Wachten - s.ZonderNu], zietAlles: false)[0];
        return new(
            s.Status,
            Kleingetal.Woord(Kleingetal.Verhul(s.Wachten, zietAlles: false)),
            zonder is null && s.ZonderNu >= Kleingetal.Grens ? NietGetoond : Kleingetal.Woord(zonder),
            s.ZonderStraks == s.ZonderNu ? "evenveel"
                : s.ZonderStraks > s.ZonderNu ? "meer"
                : "minder"
        );
    }

    private static string Mensen(int aantal, bool zietZoekvragen, string een, string meer) =>
        Kleingetal.Rond(aantal, zietZoekvragen) switch
        {
            0 => $"Niemand {een}",
            null => $"Minder dan {Kleingetal.Grens} mensen {meer}",
            1 => $"1 persoon {een}",
            var n => $"{n} mensen {meer}",
        };
}

/// <summary>People who wait with one status, as somebody reads them.</summary>
internal sealed record Statusblik(string Status, string Wachten, string ZonderNu, string ZonderStraks);
