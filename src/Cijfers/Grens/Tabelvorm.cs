using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Cijfers.Grens;

/// <summary>A table of an uitgave, with what its definition says about reading and drawing it.</summary>
internal static class Tabelvorm
{
    public static Uitgavetabel Maak(Grenstabel tabel, IReadOnlyList<VrijCijfer> cijfers)
    {
        var definitie = tabel.Definitie;
        return new()
        {
            Indicator = definitie.Code,
            Versie = definitie.Versie,
            Titel = definitie.Titel,
            MetingId = tabel.MetingId,
            Soort = definitie.Soort.ToString().ToLowerInvariant(),
            Maat = definitie.Maat.ToString().ToLowerInvariant(),
            Schaal = (decimal)definitie.Schaal.Teller / (decimal)definitie.Schaal.Noemer,
            Decimalen = definitie.Decimalen,
            Richting = definitie.Richting switch
            {
                Richting.LaagIsGunstig => "laag-is-gunstig",
                Richting.HoogIsGunstig => "hoog-is-gunstig",
                _ => "neutraal",
            },
            Breuk = definitie.Breuk is { } breuk
                ? $"Niet te vergelijken met versie {breuk.Met}: {breuk.Reden.TrimEnd('.')}."
                : null,
            Bronnen = definitie.Bronnen,
            IsOptelbaar = definitie.Optelbaar,
            IsOverdispers = definitie.Overdispersie,
            Cijfers = cijfers,
        };
    }
}
