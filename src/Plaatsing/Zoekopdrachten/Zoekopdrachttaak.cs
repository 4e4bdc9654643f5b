using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;

namespace Regiotafel.Plaatsing.Zoekopdrachten;

/// <summary>
/// Once a day weighs every standing search again, for an end by date (a parking, a refusal, an exception, a confirmation) is no change,
/// and clears away what is over.
/// </summary>
internal sealed class Zoekopdrachttaak(Zoekopdrachtboek boek, Zoekopdrachtweger weger, Werkeenheid werk) : ITaak
{
    public string Naam => "plaatsing-zoekopdrachten";

    public TimeSpan Elke => TimeSpan.FromDays(1);

    public async Task Voer(CancellationToken ct)
    {
        // Read first: a region without standing searches is not written in.
        var regios = await werk.PerRegio(async regio => (Regio: regio, Iets: await boek.IsIets(regio, ct)));
        foreach (var (regio, _) in regios.Where(r => r.Iets))
        {
            werk.Regio = regio;
            await werk.Doe(
                async () =>
                {
                    await weger.Opnieuw(ct);
                    await boek.Ruim(regio, ct);
                    return true;
                },
                ct
            );
        }
        werk.Regio = null;
    }
}
