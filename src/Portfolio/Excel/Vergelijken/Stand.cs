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
    private readonly IReadOnlyList<Stand> _delen = [];

    public string this[Kolom kolom] => Waarden.GetValueOrDefault(kolom, "");

    /// <summary>The stored offers of this row: one, or more that time has made alike.</summary>
    public IReadOnlyList<Stand> Delen
    {
        get => _delen.Count > 0 ? _delen : [this];
        private init => _delen = value;
    }

    /// <summary>
    /// The rows of a file. A promise that has run out is an offer again and may then be like another offer of its unit:
    /// one date, one certainty, so one row. Written as two, the file would be refused (R204 of its contract).
    /// </summary>
    /// <param name="dag">The day whose certainty counts.</param>
    public static IEnumerable<Stand> Alle(IEnumerable<Registerrij> rijen, DateOnly dag, Func<Guid, bool> zietAlles) =>
        rijen
            .Select(r => Van(r, dag, zietAlles(r.Aanbieder.Id)))
            .GroupBy(s => (s.Bron.Eenheid.Id, s[Kolom.VrijVanaf], s[Kolom.Zekerheid]))
            .Select(g => Samen([.. g]));

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

    // Together they are as fresh as the one that was confirmed longest ago; an empty date sorts first.
    private static Stand Samen(IReadOnlyList<Stand> delen)
    {
        if (delen.Count == 1)
        {
            return delen[0];
        }
        var oudste = delen.MinBy(d => d[Kolom.BevestigdOp], StringComparer.Ordinal)!;
        return delen[0] with
        {
            Delen = delen,
            Waarden = new Dictionary<Kolom, string>(delen[0].Waarden)
            {
                [Kolom.Vrij] = Getal(delen.Sum(d => d.Bron.Aanbod.Vrij)),
                [Kolom.BevestigdOp] = oudste[Kolom.BevestigdOp],
                [Kolom.BevestigdDoor] = oudste[Kolom.BevestigdDoor],
            },
        };
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
