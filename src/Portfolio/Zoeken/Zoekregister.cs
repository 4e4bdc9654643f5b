using System.Collections.Concurrent;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>The index of a region with the register it was made from.</summary>
/// <param name="Geldig">Until when it holds: the day ends, or a hold runs out.</param>
internal sealed record Zoekstand(Regiobeeld Beeld, DateOnly Dag, DateTime Geldig, Zoekindex Index, Totalen Totalen)
{
    public IReadOnlyDictionary<Guid, Registerrij> Rijen { get; } = Beeld.Rijen.ToDictionary(r => r.Aanbod.Id);
}

/// <summary>The last index of each region.</summary>
internal sealed class Zoekgeheugen
{
    public ConcurrentDictionary<string, Zoekstand> Standen { get; } = new(StringComparer.Ordinal);
}

/// <summary>Gives the index of a region, made again after a change in the register, at a new day and when a hold ends.</summary>
internal sealed class Zoekregister(RegisterLezer register, Zoekgeheugen geheugen, Klok klok)
{
    public async Task<Zoekstand> Nu(string regio, CancellationToken ct)
    {
        var beeld = await register.Nu(regio, ct);
        var nu = klok.Nu;
        if (
            geheugen.Standen.TryGetValue(regio, out var stand)
            && ReferenceEquals(stand.Beeld, beeld)
            && stand.Dag == Klok.Datum(nu)
            && nu < stand.Geldig
        )
        {
            return stand;
        }

        stand = Maak(beeld, nu);
        geheugen.Standen[regio] = stand;
        return stand;
    }

    private static Zoekstand Maak(Regiobeeld beeld, DateTime nu)
    {
        var dag = Klok.Datum(nu);
        var rijen = beeld.Rijen.Where(r => r.InRegister(dag)).ToList();
        var geldig = rijen
            .SelectMany(r => r.Vasthoudingen)
            .Select(v => v.Tot)
            .Where(tot => tot > nu)
            .Append(Klok.EindeVan(dag))
            .Min();
        return new(
            beeld,
            dag,
            geldig,
            new Zoekindex(rijen.Select(r => Plek(r, nu, dag)), new Toetsmoment(dag).HoudbaarheidDagen),
            OverzichtVraag.Maak(beeld, new Registerfilter { Aantal = 1 }, Guid.Empty, nu).Totalen
        );
    }

    /// <summary>A paused offer gives no place.</summary>
    private static Zoekplek Plek(Registerrij rij, DateTime nu, DateOnly dag) =>
        new(rij.Aanbod.Id, Groep(rij, dag), rij.Aanbod.Status == AanbodStatus.Open ? rij.TeVergeven(nu) : 0);

    private static Groep Groep(Registerrij rij, DateOnly dag)
    {
        var (eenheid, aanbod, locatie) = (rij.Eenheid, rij.Aanbod, rij.Locatie);
        var code = $"{eenheid.Code}-{aanbod.Id.ToString("N")[..8]}";
        return new(code, locatie.Code, rij.Aanbieder.Id.ToString(), eenheid.Regio)
        {
            Financiering = [.. eenheid.Financiering.Where(f => f.Waarde).Select(f => f.Basis.ToString())],
            // A basis without a row is unknown, so what is refused is always given, if only as an empty list.
            FinancieringNiet = [.. eenheid.Financiering.Where(f => !f.Waarde).Select(f => f.Basis.ToString())],
            Profielen = eenheid.Profielen,
            Leveringsvormen = eenheid.Leveringsvormen,
            LeeftijdMin = eenheid.LeeftijdMin,
            LeeftijdMax = eenheid.LeeftijdMax,
            ContraIndicaties = eenheid
                .Feiten.Where(f => f.Soort == FeitSoort.Contraindicatie)
                .ToDictionary(f => f.Code, f => Stand(f.Waarde)),
            Voorzieningen = eenheid
                .Feiten.Where(f => f.Soort == FeitSoort.Voorziening)
                .ToDictionary(f => f.Code, f => f.Waarde == FeitWaarde.Ja),
            Geslacht = eenheid.Geslacht.ToString().ToLowerInvariant(),
            OpenVoor = eenheid.OpenVoor.Split('|', StringSplitOptions.RemoveEmptyEntries),
            Vanaf = aanbod.Vanaf,
            BevestigdOp = aanbod.BevestigdOp is { } op ? Klok.Datum(op) : null,
            HoudbaarheidDagen = eenheid.Halfwaardetijd,
            Zekerheid = aanbod.ZekerheidOp(dag).ToString().ToLowerInvariant(),
            Plek = locatie is { X: { } x, Y: { } y } ? new Punt(x, y) : null,
        };
    }

    private static string Stand(FeitWaarde waarde) =>
        waarde switch
        {
            FeitWaarde.SluitUit => "sluit_uit",
            FeitWaarde.InOverleg => "in_overleg",
            _ => "geen",
        };
}
