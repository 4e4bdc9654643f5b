using Microsoft.AspNetCore.Mvc;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>The files of an opened uitgave as an answer, with who took it in the log.</summary>
internal sealed class Uitgaveuitvoer(Werkeenheid werk)
{
    public async Task<FileContentResult> Geef(
        Uitgavebeeld uitgave,
        Uitgavebestand soort,
        string handeling,
        string regio,
        CancellationToken ct
    )
    {
        var (bytes, type, einde) =
            soort == Uitgavebestand.Zip
                ? (Uitgavebestanden.Zip(uitgave), "application/zip", "zip")
                : (
                    Uitgavebestanden.Werkmap(uitgave),
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "xlsx"
                );
        await werk.Doe(
            () =>
            {
                werk.Noteer(new Gebeurtenis(handeling, "uitvoeren", nameof(Uitgave), uitgave.Id, regio));
                return Task.FromResult(true);
            },
            ct
        );
        return new(bytes, type) { FileDownloadName = $"uitgave-{uitgave.Editie}-{uitgave.Hash[..8]}.{einde}" };
    }
}
