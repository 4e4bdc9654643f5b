using System.Globalization;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.WatAls;

/// <summary>Reads changes from a form or an address, strictly: what is not understood is refused with what to do.</summary>
internal sealed class Wijziglezer(IReadOnlyDictionary<Guid, Plekplaats> eenheden, DateOnly dag)
{
    private const int MeestePlekken = 99;
    private const int OudsteJaren = 120;
    private const int MinsteJaren = 10;

    /// <summary>The bases that can pay for a place.</summary>
    public static IReadOnlyList<string> Bases { get; } = ["WlzW", "WlzB", "WlzOverig", "Wmo"];

    /// <summary>The statuses whose norm the solver counts with.</summary>
    public static IReadOnlyList<string> Statussen { get; } = ["6", "7"];

    /// <summary>For who may not read cases: a change that leaves few people in view would tell of one of them.</summary>
    public bool AlleenRuim { get; init; }

    /// <summary>One change of the address; null when it is none.</summary>
    public Wijziging? Lees(string tekst)
    {
        var delen = tekst.Split('.', 3);
        return delen.Length == 3 && Soort(delen[0]) is { } soort && Maak(soort, delen[1], delen[2]).Fout is null
            ? new Wijziging(soort, delen[1], delen[2])
            : null;
    }

    public static Wijzigsoort? Soort(string? tekst) =>
        Enum.GetValues<Wijzigsoort>()
            .Select(s => (Wijzigsoort?)s)
            .FirstOrDefault(s => EnumTekst<Wijzigsoort>.Tekst(s!.Value) == tekst);

    /// <summary>A change from a form, or what to mend in which field.</summary>
    public (Wijziging? Wijziging, (string Veld, Weigering Weigering)? Fout) Maak(
        Wijzigsoort soort,
        string? doel,
        string? waarde
    )
    {
        var (d, w) = (doel?.Trim() ?? "", waarde?.Trim() ?? "");
        if (soort == Wijzigsoort.Norm ? !Statussen.Contains(d) : !Kent(d))
        {
            return (null, ("Doel", soort == Wijzigsoort.Norm ? Weigeringen.KiesStatus : Weigeringen.KiesEenheid));
        }
        var fout = soort switch
        {
            Wijzigsoort.Plekken => Tussen(w, -MeestePlekken, MeestePlekken) && w != "0"
                ? null
                : Weigeringen.AantalPlekken,
            Wijzigsoort.Norm => Tussen(w, 1, Normtabel.MeesteWeken) ? null : Weigeringen.AantalWeken,
            Wijzigsoort.Leeftijd => !IsLeeftijd(w) ? Weigeringen.TweeLeeftijden
            : AlleenRuim && IsSmal(new Wijziging(soort, d, w)) ? Weigeringen.RuimeLeeftijden
            : null,
            Wijzigsoort.Contraindicatie => Criterialijsten.Kenmerken(dag).ContainsKey(w)
                ? null
                : Weigeringen.KiesWaarde,
            Wijzigsoort.Basis => Bases.Contains(w) ? null : Weigeringen.KiesWaarde,
            Wijzigsoort.Profiel => Zorgprofiel.Lijst.Van(w, dag) is not null ? null : Weigeringen.KiesWaarde,
            _ => w.Length == 0 ? null : Weigeringen.KiesWaarde,
        };
        return fout is null ? (new Wijziging(soort, d, w), null) : (null, ("Waarde", fout));
    }

    /// <summary>A change as a sentence.</summary>
    public string Zin(Wijziging w)
    {
        var plek = w.Eenheid is { } id ? eenheden[id].Naam : "";
        return w.Soort switch
        {
            Wijzigsoort.Plekken when Math.Abs(w.Getal) == 1 => $"{plek}: 1 plek {(w.Getal > 0 ? "meer" : "minder")}",
            Wijzigsoort.Plekken => $"{plek}: {Math.Abs(w.Getal)} plekken {(w.Getal > 0 ? "meer" : "minder")}",
            Wijzigsoort.Contraindicatie =>
                $"{plek}: {Criterialijsten.Kenmerken(dag)[w.Waarde].ToLowerInvariant()} is geen bezwaar",
            Wijzigsoort.Basis => $"{plek}: ook voor {w.Waarde}",
            Wijzigsoort.Profiel => $"{plek}: ook voor {Zorgprofiel.Lijst.Van(w.Waarde, dag)!.Kort}",
            Wijzigsoort.Leeftijd => $"{plek}: {Leeftijd(w.Leeftijden)}",
            Wijzigsoort.Norm => $"Norm bij status {w.Doel}: {w.Waarde} weken",
            _ => $"{plek}: dicht",
        };
    }

    private bool Kent(string doel) =>
        Guid.TryParse(doel, CultureInfo.InvariantCulture, out var id) && eenheden.ContainsKey(id);

    private static bool Tussen(string tekst, int min, int max) =>
        int.TryParse(tekst, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal)
        && getal >= min
        && getal <= max;

    private static bool IsLeeftijd(string tekst)
    {
        var delen = tekst.Split('-');
        return delen.Length == 2
            && Array.TrueForAll(delen, d => d.Length == 0 || Tussen(d, 0, OudsteJaren))
            && new Wijziging(Wijzigsoort.Leeftijd, "", tekst).Leeftijden is var (min, max)
            && !(min > max);
    }

    /// <summary>An age limit of so few years that it could be about one person.</summary>
    public static bool IsSmal(Wijziging w) =>
        w.Soort == Wijzigsoort.Leeftijd
        && w.Leeftijden is var (min, max)
        && (max ?? OudsteJaren) - (min ?? 0) + 1 < MinsteJaren;

    private static string Leeftijd((int? Min, int? Max) l) =>
        l switch
        {
            (null, null) => "geen grens aan de leeftijd",
            (null, { } max) => $"tot en met {max} jaar",
            ({ } min, null) => $"vanaf {min} jaar",
            var (min, max) => $"van {min} tot en met {max} jaar",
        };
}
