using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>Takes in a delivery: all of its files, encrypted, or none; then it waits for its run.</summary>
internal sealed class Innemen(
    CijfersDb db,
    IHandelende wie,
    Klok klok,
    Ruwkluis kluis,
    Kluisbeurt beurt,
    Leveringsmaat maat
)
{
    private const string Handeling = "levering.inlezen";

    public async Task<(Guid? Id, Weigering? Weigering)> Voer(IReadOnlyList<Uploaddeel> gekozen, CancellationToken ct)
    {
        var (delen, weigering) = Uploadinhoud.Lees(gekozen);
        if (weigering is not null)
        {
            return (null, weigering);
        }
        var id = Guid.NewGuid();
        var (bestanden, stukken) = (new List<Ruwbestand>(), new List<Ruwstuk>());
        try
        {
            if (await Berg(id, delen, bestanden, stukken, ct) is { } bezwaar)
            {
                return (null, bezwaar);
            }
            await beurt.Bewaar(wie.Regio, stukken, () => Schrijf(id, bestanden, ct), ct);
            return (id, null);
        }
        finally
        {
            foreach (var stuk in stukken)
            {
                stuk.Dispose();
            }
        }
    }

    private async Task<Weigering?> Berg(
        Guid id,
        IReadOnlyList<Uploaddeel> delen,
        List<Ruwbestand> bestanden,
        List<Ruwstuk> stukken,
        CancellationToken ct
    )
    {
        var rest = maat.MeesteBytes;
        foreach (var deel in delen)
        {
            if (deel.Open() is not { } inhoud)
            {
                return Weigeringen.GeenZip;
            }
            await using var geteld = new Telstroom(inhoud, Math.Min(rest, deel.Hoogstens));
            Ruwstuk geborgen;
            try
            {
                geborgen = await kluis.Berg(wie.Regio, geteld, ct);
            }
            catch (InvalidDataException)
            {
                // What is packed does not unpack.
                return Weigeringen.GeenZip;
            }
            stukken.Add(geborgen);
            if (geteld.Over)
            {
                return geborgen.Lengte > rest ? Weigeringen.TeGroot(maat) : Weigeringen.Opgeblazen;
            }
            rest -= geborgen.Lengte;
            bestanden.Add(
                new()
                {
                    LeveringId = id,
                    Regio = wie.Regio,
                    Naam = deel.Naam,
                    Sha256 = geborgen.Sha256,
                    Lengte = geborgen.Lengte,
                }
            );
        }
        return null;
    }

    private async Task<bool> Schrijf(Guid id, List<Ruwbestand> bestanden, CancellationToken ct)
    {
        db.Leveringen.Add(
            new()
            {
                Id = id,
                Regio = wie.Regio,
                EigenaarId = wie.OrganisatieId,
                GebruikerId = wie.GebruikerId,
                Naam = wie.Naam,
                Op = klok.Nu,
            }
        );
        db.Bestanden.AddRange(bestanden);
        db.Noteer(new Gebeurtenis(Handeling, "aanmaken", nameof(Levering), id, wie.Regio));
        await db.Bewaar(ct);
        return true;
    }
}
