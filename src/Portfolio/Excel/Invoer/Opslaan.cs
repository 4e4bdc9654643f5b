using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Excel.Vergelijken;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>What became of the chosen rows.</summary>
internal sealed record Opslaguitslag(
    IReadOnlyList<Stap> Stappen,
    IReadOnlyList<(Verschilrij Rij, Weigering Weigering)> Geweigerd
);

/// <summary>
/// Saves chosen rows inside the writing transaction of the caller. A row that is refused is rolled back alone; whether
/// the others stand is for the caller to decide.
/// </summary>
internal sealed class Opslaan(PortfolioDb db, Werkeenheid werk, IHandelende wie, Klok klok)
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
        var (stappen, geweigerd) = (new List<Stap>(), new List<(Verschilrij, Weigering)>());
        foreach (var rij in rijen)
        {
            var (stap, weigering) = await Probeer(
                () => rij.Code == "V404" ? schrijver.Beeindig(rij.Stand!, ct) : schrijver.Schrijf(rij, ct),
                ct
            );
            if (stap is not null)
            {
                stappen.Add(stap);
            }
            else if (weigering is not null)
            {
                geweigerd.Add((rij, weigering));
            }
        }

        return new(stappen, geweigerd);
    }

    private async Task<(Stap?, Weigering?)> Probeer(Func<Task<(Stap?, Weigering?)>> daad, CancellationToken ct)
    {
        await werk.Transactie!.SaveAsync(Terugvalpunt, ct);
        (Stap?, Weigering? Weigering) uitkomst;
        try
        {
            uitkomst = await daad();
        }
        catch (RegelGeschonden)
        {
            uitkomst = (null, Weigeringen.Databaseregel);
        }

        if (uitkomst.Weigering is not null)
        {
            await werk.Transactie.RollbackAsync(Terugvalpunt, ct);
        }

        await werk.Transactie.ReleaseAsync(Terugvalpunt, ct);
        db.ChangeTracker.Clear();
        return uitkomst;
    }
}
