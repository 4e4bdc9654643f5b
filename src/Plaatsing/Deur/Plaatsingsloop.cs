using System.Diagnostics;
using System.Globalization;
using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Controle;
using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Plaatsing.Ketens;
using Regiotafel.Plaatsing.Oplosser;
using Regiotafel.Plaatsing.Resultaten;
using Regiotafel.Plaatsing.Voorbeeld;
using Regiotafel.Plaatsing.Waarom;

namespace Regiotafel.Plaatsing.Deur;

/// <summary>
/// The solver as a program: a file in, a file out, nothing else looked at (plaatsing-cli.md). What is written appears whole or not
/// at all.
/// </summary>
public static class Plaatsingsloop
{
    /// <summary>Groepen that <see cref="Waarom"/> gives when the caller says nothing.</summary>
    public const int GewoonAantal = 25;

    /// <summary>Seconds that <see cref="LosOp"/> may take when the caller says nothing.</summary>
    public const int GewoneTijd = 60;

    /// <summary>Zoekvragen that one instance may hold.</summary>
    public const int MeesteZoekvragen = Instantielezer.MeesteZoekvragen;

    /// <summary>Writes an invented instance; the same numbers give the same file.</summary>
    /// <param name="zoekvragen">1 up to and including <see cref="MeesteZoekvragen"/>.</param>
    /// <param name="meld">Takes every line for the user.</param>
    public static Plaatsingafloop Voorbeeld(int zoekvragen, int zaad, string uit, Action<string> meld) =>
        Schrijf(uit, Instantieschrijver.Schrijf(Voorbeeldvraag.Maak(zoekvragen, zaad)), meld)
            ? Plaatsingafloop.Goed
            : Plaatsingafloop.VerkeerdGebruik;

    /// <summary>Computes the best division of the places.</summary>
    /// <param name="maxKeten">Steps that a chain may have at most, from 1; null: no cap.</param>
    /// <param name="seconden">Wall time; 0: no limit.</param>
    /// <param name="meld">Takes every line for the user.</param>
    public static Plaatsingafloop LosOp(
        string instantiebestand,
        string uit,
        int? maxKeten,
        int seconden,
        Action<string> meld
    )
    {
        var begin = Stopwatch.GetTimestamp();
        if (Lees(instantiebestand, Instantielezer.Lees, meld, out var afloop) is not { } instantie)
        {
            return afloop;
        }
        var bogen = new Bogenset(instantie);
        Func<bool> voorbij = () => seconden > 0 && Stopwatch.GetElapsedTime(begin).TotalSeconds >= seconden;
        var (resultaat, knopen) = Los(bogen, maxKeten, voorbij, out var volledig);
        if (!Schrijf(uit, Resultaatschrijver.Schrijf(resultaat), meld))
        {
            return Plaatsingafloop.VerkeerdGebruik;
        }
        var tijd = Stopwatch.GetElapsedTime(begin).TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture);
        meld($"tijd_ms={tijd} bogen={bogen.AantalBogen} knopen={knopen}");
        if (volledig)
        {
            return Plaatsingafloop.Goed;
        }
        meld("De tijd is om: de uitkomst is mogelijk, maar het is niet bewezen dat zij de beste is.");
        return Plaatsingafloop.TijdOm;
    }

    /// <summary>Answers why a zoekvraag is where it is, or not.</summary>
    /// <param name="meeste">Groepen to give at most.</param>
    /// <param name="meld">Takes every line for the user.</param>
    public static Plaatsingafloop Waarom(
        string instantiebestand,
        string zoekvraag,
        string uit,
        int meeste,
        Action<string> meld
    )
    {
        if (Lees(instantiebestand, Instantielezer.Lees, meld, out var afloop) is not { } instantie)
        {
            return afloop;
        }
        if (Waaromzoeker.Zoek(instantie, zoekvraag, meeste) is not { } antwoord)
        {
            meld($"Er is geen zoekvraag met de code {zoekvraag} in dit bestand.");
            return Plaatsingafloop.OnbekendeZoekvraag;
        }
        return Schrijf(uit, Waaromschrijver.Schrijf(antwoord), meld)
            ? Plaatsingafloop.Goed
            : Plaatsingafloop.VerkeerdGebruik;
    }

    /// <summary>Recomputes all that a result says, without the solver.</summary>
    /// <param name="meld">Takes every finding, one line each.</param>
    public static Plaatsingafloop Controleer(string instantiebestand, string resultaatbestand, Action<string> meld)
    {
        if (Lees(instantiebestand, Instantielezer.Lees, meld, out var afloop) is not { } instantie)
        {
            return afloop;
        }
        if (Lees(resultaatbestand, Resultaatlezer.Lees, meld, out afloop) is not { } resultaat)
        {
            return afloop == Plaatsingafloop.Ongeldig ? Plaatsingafloop.NietJuist : afloop;
        }
        var fouten = Resultaatcontrole.Controleer(instantie, resultaat);
        foreach (var fout in fouten)
        {
            meld(fout);
        }
        return fouten.Count == 0 ? Plaatsingafloop.Goed : Plaatsingafloop.NietJuist;
    }

    private static (Resultaat Resultaat, int Knopen) Los(
        Bogenset bogen,
        int? maxKeten,
        Func<bool> voorbij,
        out bool volledig
    )
    {
        var vrij = Verdeler.Los(bogen, voorbij);
        if (maxKeten is not { } meeste)
        {
            volledig = vrij.Volledig;
            return (Resultaatmaker.Maak(bogen, vrij), 1);
        }
        var gekapt = Kapping.Kap(bogen, vrij, meeste, voorbij);
        var resultaat = Resultaatmaker.Maak(bogen, vrij, gekapt.Ketens, meeste, gekapt.Grens);
        volledig = resultaat.Bewezen;
        return (resultaat, gekapt.Knopen);
    }

    private static T? Lees<T>(
        string bestand,
        Func<ReadOnlyMemory<byte>, (T? Uitkomst, IReadOnlyList<string> Fouten)> lees,
        Action<string> meld,
        out Plaatsingafloop afloop
    )
        where T : class
    {
        byte[] inhoud;
        try
        {
            if (new FileInfo(bestand).Length > Instantielezer.MeesteBytes)
            {
                meld($"bestand: {bestand} is groter dan 512 MB");
                afloop = Plaatsingafloop.Ongeldig;
                return null;
            }
            inhoud = File.ReadAllBytes(bestand);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            meld($"Dit bestand is niet te lezen: {bestand}");
            afloop = Plaatsingafloop.VerkeerdGebruik;
            return null;
        }
        var (uitkomst, fouten) = lees(inhoud);
        foreach (var fout in fouten)
        {
            meld(fout);
        }
        afloop = uitkomst is null ? Plaatsingafloop.Ongeldig : Plaatsingafloop.Goed;
        return uitkomst;
    }

    private static bool Schrijf(string bestand, byte[] inhoud, Action<string> meld)
    {
        var half = $"{bestand}.{Environment.ProcessId}.half";
        try
        {
            File.WriteAllBytes(half, inhoud);
            File.Move(half, bestand, overwrite: true);
            return true;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            File.Delete(half);
            meld($"Dit bestand is niet te schrijven: {bestand}");
            return false;
        }
    }
}
