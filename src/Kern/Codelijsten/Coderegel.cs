namespace Regiotafel.Kern.Codelijsten;

/// <summary>One line of a code list: the fixed columns, and by name the columns that only this list has.</summary>
public sealed class Coderegel
{
    private readonly IReadOnlyDictionary<string, string> _kolommen;

    internal Coderegel(IReadOnlyDictionary<string, string> kolommen)
    {
        _kolommen = kolommen;
        Code = this["code"];
        Omschrijving = this["omschrijving"];
        GeldigVan = Datum("geldig_van");
        GeldigTot = Datum("geldig_tot");
        if (new[] { Code, Omschrijving, Bron, this["bron_datum"] }.Contains(""))
        {
            throw new FormatException(
                $"A line of a code list lacks its code, description, source or its date: '{Code}'."
            );
        }
    }

    public string Code { get; }

    public string Omschrijving { get; }

    /// <summary>First day on which the code counts; null: no known beginning.</summary>
    public DateOnly? GeldigVan { get; }

    /// <summary>Last day on which the code counts; null: still in use.</summary>
    public DateOnly? GeldigTot { get; }

    public string Bron => this["bron"];

    /// <summary>The value of a column; a missing column is a defect of the file and throws.</summary>
    public string this[string kolom] =>
        _kolommen.TryGetValue(kolom, out var waarde)
            ? waarde
            : throw new FormatException($"The code list has no column '{kolom}'.");

    public bool GeldigOp(DateOnly peildatum) =>
        (GeldigVan is null || GeldigVan <= peildatum) && (GeldigTot is null || peildatum <= GeldigTot);

    private DateOnly? Datum(string kolom) =>
        this[kolom] is { Length: > 0 } tekst
            ? DateOnly.ParseExact(tekst, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
