using Regiotafel.Kern;
using Regiotafel.Kern.Werk;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Herinneringen;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Weergave;

namespace Regiotafel.Portfolio.Werk;

/// <summary>Which rows of the register become work, for whom and how soon. Pure.</summary>
internal static class Werkregels
{
    private const int Week = 7;
    private const int Genoemd = 3;

    /// <summary>Holds of the own organisation.</summary>
    public static IEnumerable<Werkpunt> EigenVasthoudingen(Regiobeeld beeld, Guid organisatie, DateTime nu) =>
        from rij in beeld.RijenMetGasten
        from v in rij.Vasthoudingen
        where v.DoorOrganisatieId == organisatie && v.Tot > nu
        where rij.Eenheid.Regio == beeld.Regio || v.VanuitRegio == beeld.Regio
        select new Werkpunt(
            $"Beslis over uw vasthouding bij {Naam(rij)}",
            $"/portfolio/locaties/{rij.Locatie.Id}",
            Tegen(v.Tot, nu)
        )
        {
            Toelichting = $"{rij.Aanbieder.Naam}. Daarna is de plek weer vrij voor anderen.",
            Tot = v.Tot,
        };

    /// <summary>Own places that somebody else holds.</summary>
    public static IEnumerable<Werkpunt> VastBijMij(Regiobeeld beeld, Guid organisatie, DateTime nu) =>
        from rij in beeld.Rijen
        where rij.Aanbieder.Id == organisatie
        from v in rij.Vasthoudingen
        where v.DoorOrganisatieId != organisatie && v.Tot > nu
        select new Werkpunt(
            $"{v.DoorOrganisatie} houdt een plek vast bij {Naam(rij)}",
            $"/portfolio/locaties/{rij.Locatie.Id}",
            Tegen(v.Tot, nu)
        )
        {
            Toelichting = "Is de plek gegeven of gaat het niet door, leg dat dan vast.",
            Tot = v.Tot,
        };

    /// <summary>Own locations past their half-life, as one thing to do.</summary>
    public static IEnumerable<Werkpunt> NaTeKijken(IReadOnlyList<Wachtende> wachtend, Guid organisatie)
    {
        var eigen = wachtend.Where(w => w.Rij.Aanbieder.Id == organisatie).ToList();
        if (eigen.Count == 0)
        {
            yield break;
        }
        var namen = eigen.Select(w => w.Rij.Locatie.Naam).Distinct(StringComparer.Ordinal).ToList();
        var laat = eigen.Any(w => w.Trede >= Trede.Vervanger);
        yield return new Werkpunt(
            namen.Count == 1 ? $"Kijk {namen[0]} na" : $"Kijk {namen.Count} locaties na",
            "/portfolio/actueel",
            laat ? Urgentie.TeLaat : Urgentie.Vandaag
        )
        {
            Toelichting =
                namen.Count == 1
                    ? "Niet meer bevestigd. Nakijken kost een minuut."
                    : $"{Opsomming(namen)}. Nakijken kost een minuut.",
        };
    }

    /// <summary>Own locations that will soon be past it.</summary>
    public static IEnumerable<Werkpunt> LooptAf(Regiobeeld beeld, Guid organisatie, DateOnly vandaag)
    {
        var namen = beeld
            .Rijen.Where(r =>
                r.Aanbieder.Id == organisatie && r.InRegister(vandaag) && r.Aanbod.Status == AanbodStatus.Open
            )
            .Where(r =>
                Versheidsregel.Stand(r.Aanbod.BevestigdOp, r.Eenheid.Halfwaardetijd, vandaag) == Versheid.Stand.LooptAf
            )
            .Where(r => Ladder.Vervalt(Klok.Datum(r.Aanbod.BevestigdOp!.Value), r.Eenheid.Halfwaardetijd) > vandaag)
            .Select(r => r.Locatie.Naam)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (namen.Count > 0)
        {
            yield return new Werkpunt(
                namen.Count == 1
                    ? $"Bevestiging van {namen[0]} loopt af"
                    : $"Bevestiging van {namen.Count} locaties loopt af",
                "/portfolio/actueel",
                Urgentie.DezeWeek
            )
            {
                Toelichting = namen.Count == 1 ? null : Opsomming(namen),
            };
        }
    }

    /// <summary>For the coordinator: providers whose turn on the ladder is over.</summary>
    public static IEnumerable<Werkpunt> TeBellen(IReadOnlyList<Wachtende> wachtend) =>
        wachtend
            .Where(w => w.Trede == Trede.Coordinator)
            .GroupBy(w => w.Rij.Aanbieder.Id)
            .Select(g =>
                (
                    Aanbieder: g.First().Rij.Aanbieder,
                    Locaties: g.Select(w => w.Rij.Locatie.Id).Distinct().Count(),
                    Sinds: g.Min(w => w.Sinds)
                )
            )
            .OrderBy(g => g.Sinds)
            .Select(g => new Werkpunt(
                $"Bel {g.Aanbieder.Naam} over {(g.Locaties == 1 ? "1 locatie" : $"{g.Locaties} locaties")}",
                $"/portfolio/namens/{g.Aanbieder.Id}",
                Urgentie.TeLaat
            )
            {
                Toelichting =
                    $"Niet bevestigd sinds {g.Sinds.Voluit()}"
                    + (g.Aanbieder.MailsUitOp is { } uit ? $". Herinneringen uit sinds {uit.Voluit()}." : "."),
            });

    /// <summary>How the register stands, for everybody.</summary>
    public static IReadOnlyList<Standregel> Stand(Lezersbeeld beeld)
    {
        var t = beeld.Som(rijen => OverzichtVraag.Tel(rijen, beeld.Nu));
        var soort = beeld.Zicht == Plekzicht.Wmo ? "Wmo-plekken" : "plekken";
        return
        [
            new(t.Vrij, $"{soort} vrij in de regio", Noot: $"{t.Vast} vastgehouden"),
            new(t.Bevestigd, "locaties bevestigd", t.Locaties, "in de laatste 7 dagen"),
        ];
    }

    private static string Naam(Registerrij rij) => $"{rij.Locatie.Naam}, {rij.Eenheid.Naam}";

    private static string Opsomming(List<string> namen) =>
        namen.Count <= Genoemd
            ? string.Join(", ", namen)
            : $"{string.Join(", ", namen.Take(Genoemd))} en {namen.Count - Genoemd} andere";

    // A hold ends at the midnight after its last day.
    private static Urgentie Tegen(DateTime tot, DateTime nu)
    {
        var dagen = Klok.Datum(tot.AddSeconds(-1)).DayNumber - Klok.Datum(nu).DayNumber;
        return dagen switch
        {
            <= 0 => Urgentie.Vandaag,
            < Week => Urgentie.DezeWeek,
            _ => Urgentie.Later,
        };
    }
}
