namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>A header above one column of the sheet.</summary>
/// <param name="Groep">Title above it that spans several columns; empty when there is none.</param>
/// <param name="Tekst">The title of the column itself.</param>
internal sealed record Kopcel(int Nummer, string Groep, string Tekst)
{
    public string Samen => Groep.Length == 0 ? Tekst : $"{Groep} {Tekst}";

    /// <summary>What it is and the text that told so: the joined title first, the lower one alone second.</summary>
    public (Kolomnaam Naam, string Gebruikt)? Herken() =>
        Groep.Length > 0 && Kolomnaam.Herken(Samen) is { } samen ? (samen, Samen)
        : Kolomnaam.Herken(Tekst) is { } alleen ? (alleen, Tekst)
        : null;

    public bool IsPersoonsgegeven =>
        new[] { Samen, Tekst, Groep }.Any(t => Spelling.Van("persoonsgegeven", Vouwen.Kop(t)) is not null);
}
