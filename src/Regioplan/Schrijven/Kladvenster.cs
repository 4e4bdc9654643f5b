using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>
/// The page from which an author writes, and the unsaved text that it knows: what another page of the same author typed since is not
/// written over, and not thrown away.
/// </summary>
/// <param name="Venster">One for each page that was opened.</param>
/// <param name="Bekend">Mark of the unsaved text that it shows; empty when there was none.</param>
internal sealed record Kladvenster(Guid Venster, string? Bekend)
{
    /// <summary>The mark of a text.</summary>
    public static string Merk(string tekst) => Sleutel.Van("klad", tekst);

    /// <summary>A text may take the place of what is kept: nothing in that goes unseen, for the page knows it or the text holds it whole.</summary>
    public bool MagVervangen(Kladtekst klad, string tekst) =>
        Kent(klad) || tekst.Contains(klad.Tekst, StringComparison.Ordinal);

    /// <summary>This page wrote what is kept itself, or showed it.</summary>
    public bool Kent(Kladtekst klad) =>
        (Venster != Guid.Empty && klad.Venster == Venster) || Merk(klad.Tekst) == Bekend;
}
