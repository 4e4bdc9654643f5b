using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>What the form for a proposal shows.</summary>
/// <param name="Zoekvraag">The case.</param>
/// <param name="Gekozen">The place that was chosen.</param>
/// <param name="Plekken">Without a choice: what fits best, and what nearly fits.</param>
internal sealed record Keuzebeeld(
    Zoekvraagbeeld Zoekvraag,
    Plaatstoetsing? Gekozen,
    IReadOnlyList<Plaatstoetsing> Plekken
);

/// <summary>Reads a case for the form with which a place is proposed.</summary>
internal sealed class Voorstelkeuze(Zoekvraagdossier dossier, Plaatstoets toets)
{
    private const int Hoogstens = 12;

    public async Task<Keuzebeeld> Lees(Guid id, Guid? aanbod, CancellationToken ct)
    {
        var beeld = await dossier.Lees(id, VoorstelDoen.Handeling, ct);
        if (aanbod is { } gekozen)
        {
            var toetsing = await toets.Van(beeld.Zoekvraag, gekozen, ct) ?? throw new NietGevonden("Aanbod");
            return new Keuzebeeld(beeld, toetsing, []);
        }
        return new Keuzebeeld(beeld, null, await toets.Passend(beeld.Zoekvraag, Hoogstens, ct));
    }
}
