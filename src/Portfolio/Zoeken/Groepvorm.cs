using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>An offer with its unit as the criteria know it.</summary>
internal static class Groepvorm
{
    public static Groep Van(Leesrij rij)
    {
        var (eenheid, locatie) = (rij.Eenheid, rij.Locatie);
        var code = $"{eenheid.Code}-{rij.Id.ToString("N")[..8]}";
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
            Vanaf = rij.Vanaf,
            BevestigdOp = rij.BevestigdOp is { } op ? Klok.Datum(op) : null,
            HoudbaarheidDagen = eenheid.Halfwaardetijd,
            Zekerheid = rij.Zekerheid.ToString().ToLowerInvariant(),
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
