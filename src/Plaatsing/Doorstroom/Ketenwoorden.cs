using Regiotafel.Kern.Opslag;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>What the screen says for states and steps of a chain.</summary>
internal static class Ketenwoorden
{
    public static string Van(Ketenstaat staat) =>
        staat switch
        {
            Ketenstaat.Voorgesteld => "voorgesteld",
            Ketenstaat.InGesprek => "in gesprek",
            Ketenstaat.Akkoord => "akkoord",
            Ketenstaat.InUitvoering => "in uitvoering",
            Ketenstaat.Voltooid => "voltooid",
            _ => "gestopt",
        };

    public static string Van(Stapstatus status) =>
        status switch
        {
            Stapstatus.Wacht => "wacht op de cliënt",
            Stapstatus.AkkoordClient => "cliënt akkoord",
            Stapstatus.AkkoordAanbieder => "cliënt en aanbieder akkoord",
            Stapstatus.Bevestigd => "bevestigd",
            Stapstatus.Verhuisd => "verhuisd",
            _ => "gaat niet door",
        };

    public static string Van(Vetosoort soort) =>
        soort switch
        {
            Vetosoort.Client => "de cliënt wil het niet",
            Vetosoort.Behandelaar => "de behandelaar wil het niet",
            Vetosoort.Aanbieder => "de aanbieder wil het niet",
            Vetosoort.Toestemming => "de toestemming is ingetrokken",
            Vetosoort.Zoekvraag => "de zoekvraag is afgesloten",
            Vetosoort.Plek => "de plek wordt niet meer vastgehouden",
            Vetosoort.Keten => "een andere stap gaat niet door",
            _ => "de keten is gestopt",
        };

    public static string Van(Verzetreden reden) =>
        reden switch
        {
            Verzetreden.Client => "de cliënt kan dan niet",
            Verzetreden.Aanbieder => "de aanbieder kan dan niet",
            Verzetreden.PlekLaterKlaar => "de plek is later klaar",
            Verzetreden.PlekEerderKlaar => "de plek is eerder klaar",
            _ => "het vervoer kan dan niet",
        };

    /// <summary>Where a step stands, with why it was lost.</summary>
    public static string Stand(Ketenstap s) =>
        s.Vetosoort is { } soort ? $"{Van(s.Status)}: {Van(soort)}" : Van(s.Status);

    /// <summary>What the last thing was that happened to a step, as part of a sentence.</summary>
    public static string Gebeurd(Ketenstap s) =>
        s.Status switch
        {
            Stapstatus.Veto => $"stap {s.Volgnr} gaat niet door, want {Van(s.Vetosoort!.Value)}",
            Stapstatus.Verhuisd => $"bij stap {s.Volgnr} is de cliënt verhuisd",
            Stapstatus.Bevestigd => $"stap {s.Volgnr} is bevestigd",
            Stapstatus.AkkoordAanbieder => $"bij stap {s.Volgnr} is de aanbieder akkoord",
            Stapstatus.AkkoordClient => $"bij stap {s.Volgnr} is de cliënt akkoord",
            _ => $"stap {s.Volgnr} wacht op de cliënt",
        };

    /// <summary>A line of the timeline.</summary>
    public static string Zin(Ketenverlooprij r)
    {
        var bij = r.Volgnr is { } nummer ? $"Stap {nummer}: " : "Keten ";
        return r.Volgnr is null ? bij + Van(EnumTekst<Ketenstaat>.Waarde(r.Soort))
            : IsVerzet(r.Soort) is { } reden ? $"{bij}andere dag, {Van(reden)}"
            : IsVeto(r.Soort, out var soort) ? $"{bij}gaat niet door, {Van(soort)}"
            : bij + Van(EnumTekst<Stapstatus>.Waarde(r.Soort));
    }

    private static Verzetreden? IsVerzet(string soort) =>
        Enum.GetValues<Verzetreden>().Where(r => Verzetcode(r) == soort).Select(r => (Verzetreden?)r).FirstOrDefault();

    /// <summary>How the timeline writes why people move on another day.</summary>
    public static string Verzetcode(Verzetreden reden) => "verzet_" + EnumTekst<Verzetreden>.Tekst(reden);

    private static bool IsVeto(string soort, out Vetosoort uit)
    {
        var gevonden = Enum.GetValues<Vetosoort>().Where(v => Vetocode(v) == soort).ToList();
        uit = gevonden.FirstOrDefault();
        return gevonden.Count > 0;
    }

    /// <summary>How the timeline writes why a step was lost.</summary>
    public static string Vetocode(Vetosoort soort) => "veto_" + EnumTekst<Vetosoort>.Tekst(soort);
}
