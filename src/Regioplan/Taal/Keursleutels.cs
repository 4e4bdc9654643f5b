namespace Regiotafel.Regioplan.Taal;

/// <summary>
/// The keys under which reasons are kept for one section: what it is about, then what readers see of it and what was said of it. The
/// first half finds a reason again that no longer counts, so that a person hears that.
/// </summary>
internal sealed class Keursleutels(string sectie, Lezing lezing)
{
    private const char Streep = '-';

    /// <summary>What a point is about, apart from how it reads.</summary>
    public static string Onderwerp(string sleutel) => sleutel.Split(Streep)[0];

    public string Van(Beweringtag tag, Beweringoordeel oordeel) =>
        Maak(["bewering", tag.Bron], [lezing.Zin(tag), oordeel.Kleur.ToString(), oordeel.Zin]);

    public string Van(Cijfertag tag, string waarde) => Maak(["cijfer", tag.Bron], [lezing.Zin(tag), waarde]);

    public string Van(Losgetal getal) => Maak(["los", getal.Tekst], [getal.Zin]);

    public string Van(Mogelijkenaam naam) => Maak(["naam", naam.Woord], [naam.Zin]);

    /// <summary>As plans that are published already were frozen with: those stay as they were.</summary>
    public static string Vroeger(Beweringtag tag, Beweringoordeel oordeel) =>
        Sleutel.Van("bewering", tag.Bron, oordeel.Kleur.ToString());

    private string Maak(ReadOnlySpan<string> onderwerp, ReadOnlySpan<string> getoond) =>
        $"{Sleutel.Van([sectie, .. onderwerp])}{Streep}{Sleutel.Van(getoond)}";
}
