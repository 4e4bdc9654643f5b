using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>Takes in a delivery: all of its files, encrypted, or none; then it waits for its run.</summary>
internal sealed class Innemen(CijfersDb db, Werkeenheid werk, IHandelende wie, Klok klok, Ruwkluis kluis)
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
        var (bestanden, nieuw, bewaard) = (new List<Ruwbestand>(), new List<string>(), false);
        try
        {
            if (await Berg(id, delen, bestanden, nieuw, ct) is { } bezwaar)
            {
                return (null, bezwaar);
            }
            await werk.Doe(() => Schrijf(id, bestanden, ct), ct);
            bewaard = true;
            return (id, null);
        }
        finally
        {
            foreach (var sha256 in bewaard ? [] : nieuw)
            {
                kluis.Verwijder(wie.Regio, sha256);
            }
        }
    }

    private async Task<Weigering?> Berg(
        Guid id,
        IReadOnlyList<Uploaddeel> delen,
        List<Ruwbestand> bestanden,
        List<string> nieuw,
        CancellationToken ct
    )
    {
        var rest = Leveringsgrenzen.MeesteBytes;
        foreach (var deel in delen)
        {
            if (deel.Open() is not { } inhoud)
            {
                return Weigeringen.GeenZip;
            }
            await using var geteld = new Telstroom(inhoud, Math.Min(rest, deel.Hoogstens));
            (string Sha256, long Lengte, bool Nieuw) geborgen;
            try
            {
                geborgen = await kluis.Berg(wie.Regio, geteld, ct);
            }
            catch (InvalidDataException)
            {
                // What is packed does not unpack.
                return Weigeringen.GeenZip;
            }
            if (geborgen.Nieuw)
            {
                nieuw.Add(geborgen.Sha256);
            }
            if (geteld.Over)
            {
                return geborgen.Lengte > rest ? Weigeringen.TeGroot : Weigeringen.Opgeblazen;
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
