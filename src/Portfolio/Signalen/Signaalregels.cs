using Regiotafel.Kern;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;
using Regiotafel.Weergave;

namespace Regiotafel.Portfolio.Signalen;

/// <summary>The rules of the list "Opvallend" (design of the portfolio, section 3). Pure: same register, same list.</summary>
internal static class Signaalregels
{
    /// <summary>Window of the rules that look back.</summary>
    public const int Terug = 90;

    private const int NaVanaf = 14;
    private const int Vaker = 2;

    public static IEnumerable<Signaal> VanRij(Registerrij rij, Aanbodfeiten feiten, DateOnly vandaag)
    {
        var aanbod = rij.Aanbod;
        if (aanbod.Status != AanbodStatus.Open)
        {
            yield break;
        }
        if (IsVanafVoorbij(aanbod, vandaag))
        {
            yield return Van(
                rij,
                Signaalsoort.VanafVoorbij,
                $"Vrij vanaf {aanbod.Vanaf!.Value.Voluit()} en daarna niet meer bevestigd."
            );
        }
        if (IsVakerVerlopen(aanbod, feiten))
        {
            yield return Van(
                rij,
                Signaalsoort.VakerVerlopen,
                $"{feiten.Verlopen.Count} vasthoudingen zijn verlopen zonder plaatsing, de laatste op {Klok.Datum(feiten.Verlopen.Max()).Voluit()}."
            );
        }
        if (IsLangVrij(feiten, vandaag))
        {
            yield return Van(
                rij,
                Signaalsoort.LangVrij,
                $"{(aanbod.Vrij == 1 ? "1 plek" : $"{aanbod.Vrij} plekken")} vrij sinds {feiten.VrijSinds!.Value.Voluit()}. Al {Terug} dagen hield niemand een plek vast."
            );
        }
    }

    /// <summary>More free, now and later together, than the unit can use.</summary>
    public static Signaal? VanEenheid(IReadOnlyList<Registerrij> rijen, DateOnly vandaag)
    {
        var eerste = rijen[0];
        var vrij = rijen.Where(r => r.Aanbod.Status == AanbodStatus.Open).Sum(r => r.Aanbod.Vrij);
        var bruikbaar = eerste.Eenheid.Totaal - eerste.Eenheid.AantalBuitenGebruik(vandaag);
        return vrij <= bruikbaar
            ? null
            : Van(
                eerste,
                Signaalsoort.MeerDanCapaciteit,
                $"{vrij} vrij, nu en later samen, op {bruikbaar} die te gebruiken zijn."
            );
    }

    /// <summary>Nobody to call or write to.</summary>
    public static Signaal? VanLocatie(Registerrij rij)
    {
        var l = rij.Locatie;
        var bereikbaar = !Leeg(l.Telefoon) || !Leeg(l.Email);
        return !Leeg(l.Contact) && bereikbaar
            ? null
            : new Signaal(
                Signaalsoort.ZonderContact,
                rij.Aanbieder,
                l,
                null,
                bereikbaar
                    ? "Er staat niet welke functie iemand kan bereiken."
                    : "Er staat geen telefoonnummer of mailadres."
            );
    }

    private static bool IsVanafVoorbij(AanbodBeeld aanbod, DateOnly vandaag) =>
        aanbod is { Vanaf: { } vanaf, Vrij: > 0 }
        && vanaf.AddDays(NaVanaf) <= vandaag
        && (aanbod.BevestigdOp is null || Klok.Datum(aanbod.BevestigdOp.Value) <= vanaf);

    private static bool IsVakerVerlopen(AanbodBeeld aanbod, Aanbodfeiten feiten) =>
        aanbod.Vrij > 0
        && feiten.Verlopen.Count >= Vaker
        && (aanbod.BevestigdOp is null || aanbod.BevestigdOp < feiten.Verlopen.Max());

    private static bool IsLangVrij(Aanbodfeiten feiten, DateOnly vandaag) =>
        feiten.VrijSinds is { } sinds
        && sinds.AddDays(Terug) <= vandaag
        && !(feiten.LaatsteVasthouding?.AddDays(Terug) > vandaag);

    private static Signaal Van(Registerrij rij, Signaalsoort soort, string wat) =>
        new(soort, rij.Aanbieder, rij.Locatie, rij.Eenheid, wat);

    private static bool Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst);
}
