using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Weighs after every change of facts or status whether a zoekvraag is complete, and so whether it seeks.</summary>
internal sealed class Weging(PlaatsingDb db, Zoekvraagboek boek, Verloopboek verloop)
{
    /// <summary>Call it when the change has been written; the caller saves. The row version goes up in any case.</summary>
    public async Task Weeg(Zoekvraag zoekvraag, CancellationToken ct)
    {
        var oud = zoekvraag.Staat;
        zoekvraag.Weeg((await boek.Beeld(zoekvraag, ct)).Volledig);
        if (oud != zoekvraag.Staat)
        {
            verloop.Schrijf(zoekvraag, Verloopsoort.Staat, Woorden.Van(oud), Woorden.Van(zoekvraag.Staat));
        }
        db.Entry(zoekvraag).State = EntityState.Modified;
    }
}
