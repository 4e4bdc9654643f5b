namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>What a file says of one person on the peildatum, known by our own hash of the pseudonym only.</summary>
/// <param name="Hash">Keyed hash of the pseudonym.</param>
/// <param name="Regel">Line of the file.</param>
/// <param name="Lot">Whether it is for this list.</param>
internal sealed record Persoonstand(string Hash, int Regel, Persoonlot Lot)
{
    public string Zzp { get; init; } = "";
    public string? Leveringsvorm { get; init; }
    public string Status { get; init; } = "";
    public string? Classificatie { get; init; }
    public DateOnly Vanaf { get; init; }

    /// <summary>First day of waiting without a break; null when the person does not wait.</summary>
    public DateOnly? WachtSinds { get; init; }

    /// <summary>AGB code of the preferred institution.</summary>
    public string? Instelling { get; init; }
}

/// <summary>Whether a person of a file is for this list.</summary>
internal enum Persoonlot
{
    /// <summary>A known status for a ggz profile in this region.</summary>
    Telt,

    /// <summary>One of the rows of this person cannot be read: nothing is done.</summary>
    Quarantaine,

    GeenGgz,
    AndereRegio,
    ZietAf,
}
