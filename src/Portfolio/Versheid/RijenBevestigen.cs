using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Versheid;

/// <summary>
/// Confirms many rows at once, each with its own number and version. They stand together or, when asked, without the refused.
/// </summary>
internal sealed class RijenBevestigen(
    PortfolioDb db,
    Werkeenheid werk,
    IPoort poort,
    AanbodBevestigen bevestigen,
    VerlopenVasthoudingen verlopen
)
{
    /// <summary>
    /// Confirms the rows. When a row is refused and <paramref name="alleenGoede"/> is not set, all is undone before this returns,
    /// so that the page that follows reads what is really stored.
    /// </summary>
    public async Task<Rijenuitkomst> Voer(
        IReadOnlyList<Rijinvoer> rijen,
        bool alleenGoede,
        Wijze wijze,
        CancellationToken ct
    )
    {
        var fouten = new Dictionary<Guid, Rijfout>();
        // Rows are locked in a fixed order, so that two people who confirm the same rows never wait for each other in a circle.
        foreach (var rij in rijen.OrderBy(r => r.Id))
        {
            if (await Een(rij, wijze, ct) is { } weigering)
            {
                fouten[rij.Id] = new Rijfout(rij.Getypt ?? "", weigering.Tekst);
            }
        }
        if (fouten.Count > 0 && !alleenGoede)
        {
            werk.DraaiTerug();
            return new Rijenuitkomst(0, fouten, Vastgelegd: false);
        }
        return new Rijenuitkomst(rijen.Count - fouten.Count, fouten, Vastgelegd: rijen.Count > fouten.Count);
    }

    private async Task<Weigering?> Een(Rijinvoer rij, Wijze wijze, CancellationToken ct)
    {
        if (!int.TryParse(rij.Getypt?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var vrij))
        {
            return Weigeringen.GeenGetal;
        }
        await db
            .Aanbod.Where(a => a.Id == rij.Id)
            .ExecuteUpdateAsync(z => z.SetProperty(a => a.Versie, a => a.Versie), ct);
        var aanbod = await poort.Haal(db.Aanbod, rij.Id, versie: null, bevestigen.Handeling, ct);
        if (aanbod.Versie != rij.Versie)
        {
            return Weigeringen.IntussenGewijzigd(aanbod.Vrij);
        }
        await verlopen.Ruim(aanbod.Id, ct);
        return await bevestigen.Bevestig(aanbod, vrij, wijze, ct);
    }
}

/// <summary>One row as it came from the form.</summary>
internal sealed record Rijinvoer(Guid Id, string? Getypt, int Versie);

/// <summary>What was typed in a refused row, and the message.</summary>
internal sealed record Rijfout(string Getypt, string Tekst);

/// <summary>How many rows were confirmed, which were refused, and whether anything stands.</summary>
internal sealed record Rijenuitkomst(int Opgeslagen, IReadOnlyDictionary<Guid, Rijfout> Fouten, bool Vastgelegd);
