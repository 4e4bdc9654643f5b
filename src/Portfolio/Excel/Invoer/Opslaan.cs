using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Excel.Vergelijken;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>What became of the chosen rows.</summary>
/// <param name="Bewaard">Rows of the file; one of them may be more than one step.</param>
internal sealed record Opslaguitslag(
    int Bewaard,
    IReadOnlyList<Stap> Stappen,
    IReadOnlyList<(Verschilrij Rij, Weigering Weigering)> Geweigerd
);

/// <summary>
/// Saves chosen rows inside the writing transaction of the caller. A row that is refused is rolled back alone; whether
/// the others stand is for the caller to decide.
/// </summary>
internal sealed class Opslaan(
    PortfolioDb db,
    Werkeenheid werk,
    VasthoudingBeeindigen vasthoudingen,
    IHandelende wie,
    Klok klok
)
{
    private const string Terugvalpunt = "rij";

    public async Task<Opslaguitslag> Voer(
        IEnumerable<Verschilrij> rijen,
        string regio,
        Func<Guid, bool> zietAlles,
        CancellationToken ct
    )
    {
        var schrijver = new Rijschrijver(db, wie, klok, regio, zietAlles);
        var (bewaard, stappen, geweigerd) = (0, new List<Stap>(), new List<(Verschilrij, Weigering)>());
        foreach (var rij in rijen)
        {
            var (gezet, weigering) = await Probeer(schrijver, rij, ct);
            stappen.AddRange(gezet);
            bewaard += gezet.Count > 0 ? 1 : 0;
            if (weigering is not null)
            {
                geweigerd.Add((rij, weigering));
            }
        }

        await vasthoudingen.GeefDichteVrij(regio, Rijschrijver.Handeling, ct);
        return new(bewaard, stappen, geweigerd);
    }

    private async Task<(IReadOnlyList<Stap>, Weigering?)> Probeer(
        Rijschrijver schrijver,
        Verschilrij rij,
        CancellationToken ct
    )
    {
        await werk.Transactie!.SaveAsync(Terugvalpunt, ct);
        (IReadOnlyList<Stap>, Weigering? Weigering) uitkomst;
        try
        {
            uitkomst = await Schrijf(schrijver, rij, ct);
        }
        catch (RegelGeschonden)
        {
            uitkomst = ([], Weigeringen.Databaseregel);
        }

        if (uitkomst.Weigering is not null)
        {
            await werk.Transactie.RollbackAsync(Terugvalpunt, ct);
        }

        await werk.Transactie.ReleaseAsync(Terugvalpunt, ct);
        db.ChangeTracker.Clear();
        return uitkomst;
    }

    private async Task<(IReadOnlyList<Stap>, Weigering?)> Schrijf(
        Rijschrijver schrijver,
        Verschilrij rij,
        CancellationToken ct
    )
    {
        var stappen = new List<Stap>();
        foreach (var deel in rij.PerAanbod())
        {
            var (stap, weigering) =
                deel.Code == "V404" ? await schrijver.Beeindig(deel.Stand!, ct) : await schrijver.Schrijf(deel, ct);
            if (weigering is not null)
            {
                return ([], weigering);
            }
            stappen.Add(stap!);
            db.ChangeTracker.Clear();
        }

        return (stappen, null);
    }
}
