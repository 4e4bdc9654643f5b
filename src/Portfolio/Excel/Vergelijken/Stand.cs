using System.Globalization;
using System.Text.Json;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Excel.Vergelijken;

/// <summary>A stored row in the same spelling as a row of a file, so that the two compare as text.</summary>
internal sealed record Stand(
    Registerrij Bron,
    IReadOnlyDictionary<Kolom, string> Waarden,
    IReadOnlyList<ExtraWaarde> Extra
)
{
    public string this[Kolom kolom] => Waarden.GetValueOrDefault(kolom, "");

    /// <param name="zietAlles">Facts that serve matching only are shown to their own provider alone.</param>
    public static Stand Van(Registerrij rij, DateOnly vandaag, bool zietAlles)
    {
        var (l, e, a) = (rij.Locatie, rij.Eenheid, rij.Aanbod);
        var feiten = e.Feiten.Where(f => zietAlles || f.Zichtbaar == Zichtbaar.Regio).ToList();
        var waarden = new Dictionary<Kolom, string?>
        {
            [Kolom.Aanbieder] = rij.Aanbieder.Naam,
            [Kolom.Locatie] = l.Naam,
            [Kolom.Locatiecode] = l.Code,
            [Kolom.Eenheid] = e.Naam,
            [Kolom.Eenheidcode] = e.Code,
            [Kolom.Adres] = l.Adres,
            [Kolom.Postcode] = l.Postcode,
            [Kolom.Plaats] = l.Plaats,
            [Kolom.Gemeente] = l.Gemeente,
            [Kolom.Contact] = l.Contact,
            [Kolom.Telefoon] = l.Telefoon,
            [Kolom.Email] = l.Email,
            [Kolom.Totaal] = Getal(e.Totaal),
            [Kolom.Ggz] = Getal(e.Ggz),
            [Kolom.Vrij] = Getal(a.Vrij),
            [Kolom.VrijVanaf] = Dag(a.Vanaf),
            [Kolom.Zekerheid] = a.ZekerheidOp(vandaag).ToString().ToLowerInvariant(),
            [Kolom.Profielen] = Gesorteerd(e.Profielen),
            [Kolom.Leveringsvorm] = Gesorteerd(e.Leveringsvormen),
            [Kolom.LeeftijdVanaf] = Getal(e.LeeftijdMin),
            [Kolom.LeeftijdTotEnMet] = Getal(e.LeeftijdMax),
            [Kolom.Geslacht] = e.Geslacht.ToString().ToLowerInvariant(),
            [Kolom.Contra] = Codes(feiten, FeitSoort.Contraindicatie, FeitWaarde.SluitUit),
            [Kolom.InOverleg] = Codes(feiten, FeitSoort.Contraindicatie, FeitWaarde.InOverleg),
            [Kolom.Voorzieningen] = Codes(feiten, FeitSoort.Voorziening, FeitWaarde.Ja),
            [Kolom.NietAanwezig] = Codes(feiten, FeitSoort.Voorziening, FeitWaarde.Nee),
            [Kolom.OpenVoor] = Gesorteerd(e.OpenVoor.Split('|')),
            [Kolom.BevestigdOp] = Dag(a.BevestigdOp is { } op ? Klok.Datum(op) : null),
            [Kolom.BevestigdDoor] = a.BevestigdDoor,
            [Kolom.Opmerking] = e.Opmerking,
        };
        foreach (var basis in e.Financiering)
        {
            waarden[Enum.Parse<Kolom>(basis.Basis.ToString())] = basis.Waarde ? "ja" : "nee";
        }

        return new(rij, waarden.ToDictionary(w => w.Key, w => w.Value ?? ""), LeesExtra(e.Extra));
    }

    /// <summary>The same row with one cell empty.</summary>
    public Stand Zonder(Kolom kolom) =>
        this with
        {
            Waarden = Waarden.Where(w => w.Key != kolom).ToDictionary(w => w.Key, w => w.Value),
        };

    public static IReadOnlyList<ExtraWaarde> LeesExtra(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateObject().Select(p => new ExtraWaarde(p.Name, p.Value.ToString()))];
    }

    private static string Codes(IEnumerable<FeitBeeld> feiten, FeitSoort soort, FeitWaarde waarde) =>
        Gesorteerd(feiten.Where(f => f.Soort == soort && f.Waarde == waarde).Select(f => f.Code));

    private static string Gesorteerd(IEnumerable<string> codes) =>
        string.Join('|', codes.Order(StringComparer.Ordinal));

    private static string Getal(int? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
