using System.Globalization;
using Regiotafel.Kennisbank.Deur;
using Regiotafel.Plannen.Deur;

namespace Regiotafel.Web.Koppelingen;

/// <summary>The timeline of a region asks what happened, Plannen knows when its public projects begin and end.</summary>
internal sealed class Projectmijlpalen(IProjecten projecten) : IMijlpalen
{
    public async Task<IReadOnlyList<Tijdlijnblad>> Van(string regio, CancellationToken ct) =>
        [.. (await projecten.Van(regio, ct)).SelectMany(Punten)];

    private static IEnumerable<Tijdlijnblad> Punten(Projectblad p)
    {
        yield return Punt(p, p.Van, $"Begin van het project {p.Titel}");
        if (p is { Tot: { } tot, Staat: Projectstaat.Afgerond or Projectstaat.Gestopt })
        {
            yield return Punt(p, tot, $"{(p.Staat == Projectstaat.Afgerond ? "Afgerond" : "Gestopt")}: {p.Titel}");
        }
    }

    private static Tijdlijnblad Punt(Projectblad p, int jaar, string tekst) =>
        new(new(jaar, 1, 1), jaar.ToString(CultureInfo.InvariantCulture), tekst, "", p.IsVoorbeeld);
}
