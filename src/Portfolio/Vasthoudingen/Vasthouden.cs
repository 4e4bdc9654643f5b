using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>Holds one place for who asks for it on a page.</summary>
internal sealed class Vasthouden(
    PortfolioDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Vastlegger vastlegger,
    Registerblik register
)
{
    /// <summary>Working days a hold lasts unless another end is chosen.</summary>
    public const int Standaard = 5;

    /// <summary>Most working days a hold may last.</summary>
    public const int Uiterlijk = 10;

    private const string Handeling = "aanbod.vasthouden";

    /// <param name="aanbodId">The offer.</param>
    /// <param name="sleutel">Key of the form: sending it twice gives the same hold.</param>
    /// <param name="tot">Last day of the hold; null for five working days.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<VasthoudUitkomst> Voer(Guid aanbodId, Guid sleutel, DateOnly? tot, CancellationToken ct)
    {
        if (await vastlegger.Eerder(sleutel, ct) is { } eerder)
        {
            return new VasthoudUitkomst(eerder, Weigering: null);
        }
        var einde = tot ?? Werkdagen.Na(klok.Vandaag, Standaard);
        if (vastlegger.ToetsEinde(einde, Uiterlijk) is { } buiten)
        {
            return new VasthoudUitkomst(null, buiten);
        }
        await NeemBeurt(aanbodId, ct);
        var aanbod = await poort.Haal(Plekken(), aanbodId, versie: null, Handeling, ct);
        return aanbod.Regio == wie.Regio && await register.AlleenMetVoorstel(ct)
            ? new VasthoudUitkomst(null, Weigeringen.AlleenMetVoorstel)
            : await vastlegger.Voer(aanbod, sleutel, einde, Handeling, ct);
    }

    // Closing a unit for a region changes its row and then gives back what is held from there. Whoever holds from another region
    // takes that row first: then either the hold waits and sees that the unit is closed, or the closing waits and sees the hold.
    private Task<int> NeemBeurt(Guid aanbodId, CancellationToken ct)
    {
        var regio = wie.Regio;
        return db
            .Eenheden.Where(e => e.Regio != regio && db.Aanbod.Any(a => a.Id == aanbodId && a.EenheidId == e.Id))
            .ExecuteUpdateAsync(z => z.SetProperty(e => e.Versie, e => e.Versie), ct);
    }

    // Of another region what is open for this one, as the store has it inside this transaction.
    private Vindplaats<Aanbod> Plekken()
    {
        var open = db.Openstellingen.Where(Openstelling.Geldt(wie.Regio)).Select(o => o.EenheidId);
        return new(db.Aanbod, db.Aanbod.Where(a => open.Contains(a.EenheidId)));
    }

    /// <summary>The last calendar day of a hold that ends at an instant.</summary>
    public static DateOnly LaatsteDag(DateTime tot) => Klok.Datum(tot.AddTicks(-TimeSpan.TicksPerMillisecond));
}
