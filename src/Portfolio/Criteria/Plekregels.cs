using Regiotafel.Portfolio.Deur;
using static Regiotafel.Portfolio.Criteria.Bevinding;

namespace Regiotafel.Portfolio.Criteria;

/// <summary>The rules on what a place is for. In each the first line that applies counts.</summary>
internal static class Plekregels
{
    public static Bevinding Financiering(Paar paar, Beslisser beslisser)
    {
        var (client, groep) = (paar.Client.Financiering, paar.Groep);
        if (client is null)
        {
            return VraagIndiener("Bij de zoekvraag staat nog geen financiering.").Met([], groep.Financiering);
        }

        if (groep.Financiering.Contains(client))
        {
            return Past;
        }

        var geweigerd = groep.FinancieringNiet?.Contains(client) == true;
        if (!geweigerd && (groep.Financiering.Count == 0 || groep.FinancieringNiet is not null))
        {
            return VraagAanbieder("Bij deze plek staat nog geen financiering.").Met([client], groep.Financiering);
        }

        var wel = groep.Financiering.Count == 0 ? "" : "; wel uit {groep}";
        return Niet(
                client == "Wmo" ? Beslisser.Gemeente : beslisser,
                $"Deze plek wordt niet betaald uit {{client}}{wel}."
            )
            .Met([client], groep.Financiering);
    }

    public static Bevinding Profiel(Paar paar, Beslisser beslisser)
    {
        var (client, groep) = (paar.Client.Profiel, paar.Groep.Profielen);
        return client is null ? VraagIndiener("Bij de zoekvraag staat nog geen profiel.").Met([], groep)
            : groep.Count == 0 ? VraagAanbieder("Bij deze plek staan nog geen profielen.").Met([client], groep)
            : groep.Contains(client) ? Past
            : Niet(beslisser, "Profiel {client} past niet; deze plek is voor {groep}.").Met([client], groep);
    }

    public static Bevinding Leveringsvorm(Paar paar, Beslisser beslisser)
    {
        var (client, groep) = (paar.Client.Leveringsvormen, paar.Groep.Leveringsvormen);
        return client.Count == 0 ? VraagIndiener("Bij de zoekvraag staat nog geen leveringsvorm.").Met(client, groep)
            : groep.Count == 0 ? VraagAanbieder("Bij deze plek staat nog geen leveringsvorm.").Met(client, groep)
            : groep.Any(client.Contains) ? Past
            : Niet(beslisser, "Leveringsvorm {client} is hier niet mogelijk; wel {groep}.").Met(client, groep);
    }

    public static Bevinding Leeftijd(Paar paar, Beslisser beslisser)
    {
        var (min, max) = (paar.Groep.LeeftijdMin, paar.Groep.LeeftijdMax);
        if (min is null && max is null)
        {
            return Past;
        }

        var grenzen =
            max is null ? $"vanaf {min}"
            : min is null ? $"tot en met {max}"
            : $"{min} tot en met {max}";
        if (paar.Client is not { LeeftijdVan: { } van, LeeftijdTot: { } tot })
        {
            return VraagIndiener("Bij de zoekvraag staat nog geen leeftijd.").Met(null, grenzen);
        }

        var leeftijd = van == tot ? $"{van}" : $"{van}-{tot}";
        if (!(van < min) && !(tot > max))
        {
            return Past;
        }

        return tot < min || van > max
            ? Niet(tot < 18 ? Beslisser.Wet : beslisser, "Leeftijd {client} valt buiten {groep}.")
                .Met(leeftijd, grenzen)
            : VraagIndiener("Leeftijd {client} valt misschien buiten {groep}.").Met(leeftijd, grenzen);
    }

    public static Bevinding Woongroep(Paar paar, Beslisser beslisser)
    {
        var (client, groep) = (paar.Client.Geslacht, paar.Groep.Geslacht);
        return (groep, client) switch
        {
            ("alle", _) => Past,
            (_, null) => VraagIndiener("Deze plek is alleen voor {groep}; bij de zoekvraag staat geen geslacht.")
                .Met(null, groep),
            ("mannen", "m") or ("vrouwen", "v") => Past,
            _ => Niet(beslisser, "Deze plek is alleen voor {groep}.").Met(client, groep),
        };
    }

    public static Bevinding Regio(Paar paar, Beslisser beslisser)
    {
        var (client, groep) = (paar.Client.Regio, paar.Groep);
        return groep.OpenVoor.Contains("*") || groep.Regio == client ? Past
            : client is null ? VraagIndiener("Bij de zoekvraag staat nog geen regio.").Met(null, groep.Regio)
            : groep.OpenVoor.Contains(client) ? Past
            : Niet(beslisser, "Deze plek is niet open voor regio {client}.").Met(client, groep.Regio);
    }
}
