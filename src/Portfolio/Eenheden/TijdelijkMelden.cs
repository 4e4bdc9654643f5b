using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Teksten;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>
/// Adds or ends what holds for a time: places out of use, or a dated local remark that takes no part in matching. Adding
/// overwrites nothing, so it asks for no row version.
/// </summary>
internal sealed class TijdelijkMelden(
    PortfolioDb db,
    IPoort poort,
    Namens namens,
    Tekstkeuring keuring,
    Capaciteit capaciteit,
    Klok klok
)
{
    private const int MeesteMaanden = 6;

    public async Task<Veldfout?> Voer(Guid id, TijdelijkInvoer invoer, CancellationToken ct)
    {
        var handeling = namens.Locatiehandeling;
        var eenheid = await poort.Haal(db.Eenheden, id, versie: null, handeling, ct);
        if (await namens.Noem(invoer.Met, ct) is { } met)
        {
            return met;
        }
        var fout = invoer.Wat switch
        {
            TijdelijkSoort.BuitenGebruik => await MeldBuitenGebruik(eenheid, invoer, ct),
            TijdelijkSoort.Beperking => await MeldBeperking(eenheid, invoer, ct),
            TijdelijkSoort.WeerInGebruik => NeemInGebruik(eenheid, invoer.Nummer),
            _ => BeeindigBeperking(eenheid, invoer.Nummer),
        };
        if (fout is not null)
        {
            return fout;
        }
        db.Noteer(
            new Gebeurtenis(handeling, "wijzigen", nameof(Eenheid), id, eenheid.Regio)
            {
                Velden = db.GewijzigdeVelden(eenheid),
                VersieVoor = eenheid.Versie,
                VersieNa = eenheid.Versie + 1,
            }
        );
        await db.Bewaar(ct);
        return null;
    }

    private async Task<Veldfout?> MeldBuitenGebruik(Eenheid eenheid, TijdelijkInvoer invoer, CancellationToken ct)
    {
        var vanaf = invoer.Vanaf ?? klok.Vandaag;
        if (invoer.Aantal < 1 || invoer.Aantal > eenheid.Totaal)
        {
            return new Veldfout(nameof(invoer.Aantal), Weigeringen.MeerBuitenGebruikDanTotaal(eenheid.Totaal));
        }
        if (invoer.Tot < vanaf)
        {
            return new Veldfout(nameof(invoer.Tot), Weigeringen.EindeVoorBegin);
        }
        eenheid.BuitenGebruik.Add(
            new BuitenGebruik
            {
                Id = Guid.NewGuid(),
                EenheidId = eenheid.Id,
                Aantal = invoer.Aantal!.Value,
                Vanaf = vanaf,
                Tot = invoer.Tot,
                Reden = invoer.Reden!.Value,
            }
        );
        return await capaciteit.Toets(eenheid, ct) is { } teVeel ? new Veldfout(nameof(invoer.Aantal), teVeel) : null;
    }

    private async Task<Veldfout?> MeldBeperking(Eenheid eenheid, TijdelijkInvoer invoer, CancellationToken ct)
    {
        var (vanaf, tot) = (invoer.Vanaf ?? klok.Vandaag, invoer.Tot!.Value);
        if (tot < vanaf)
        {
            return new Veldfout(nameof(invoer.Tot), Weigeringen.EindeVoorBegin);
        }
        if (tot > vanaf.AddMonths(MeesteMaanden))
        {
            return new Veldfout(nameof(invoer.Tot), Weigeringen.BeperkingTeLang);
        }
        if (await keuring.Keur(invoer.Tekst, invoer.GeenPersoon, ct) is { } tekst)
        {
            return new Veldfout(nameof(invoer.Tekst), tekst);
        }
        eenheid.Beperkingen.Add(
            new Beperking
            {
                Id = Guid.NewGuid(),
                EenheidId = eenheid.Id,
                Tekst = invoer.Tekst!.Trim(),
                Vanaf = vanaf,
                Tot = tot,
            }
        );
        return null;
    }

    // What began before today ended yesterday; what never began is taken away, and stays in the history.
    private Veldfout? NeemInGebruik(Eenheid eenheid, int nummer)
    {
        var beeld = EenheidBeeld.Van(eenheid).BuitenGebruik.ElementAtOrDefault(nummer);
        var rij = eenheid.BuitenGebruik.Find(b => new BuitenGebruikBeeld(b.Aantal, b.Vanaf, b.Tot, b.Reden) == beeld);
        if (rij is null)
        {
            return new Veldfout("", Weigeringen.NietMeerGemeld);
        }
        if (rij.Vanaf < klok.Vandaag)
        {
            rij.Tot = klok.Vandaag.AddDays(-1);
        }
        else
        {
            eenheid.BuitenGebruik.Remove(rij);
        }
        return null;
    }

    private Veldfout? BeeindigBeperking(Eenheid eenheid, int nummer)
    {
        var beeld = EenheidBeeld.Van(eenheid).Beperkingen.ElementAtOrDefault(nummer);
        var rij = eenheid.Beperkingen.Find(b => new BeperkingBeeld(b.Tekst, b.Vanaf, b.Tot) == beeld);
        if (rij is null)
        {
            return new Veldfout("", Weigeringen.NietMeerGemeld);
        }
        if (rij.Vanaf < klok.Vandaag)
        {
            rij.Tot = klok.Vandaag.AddDays(-1);
        }
        else
        {
            eenheid.Beperkingen.Remove(rij);
        }
        return null;
    }
}
