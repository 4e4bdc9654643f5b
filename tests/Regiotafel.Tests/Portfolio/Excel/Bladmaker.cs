using System.Security;
using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Tests.Portfolio.Excel;

/// <summary>Writes the inside of a sheet from rows of texts, numbers and raw cells.</summary>
internal static class Bladmaker
{
    public static readonly object?[] Kop = ["Aanbieder", "Locatie", "Plekken totaal", "Plekken vrij", "Vrij vanaf"];

    /// <summary>Text and numbers as they are; null leaves a cell out; <see cref="Ruw"/> goes in unchanged.</summary>
    public static string Rijen(params object?[]?[] rijen) =>
        $"<sheetData>{string.Concat(rijen.Select((r, i) => r is null ? "" : Rij(i + 1, r)))}</sheetData>";

    public static string Rij(int nummer, params object?[] cellen) =>
        $"<row r=\"{nummer}\">{string.Concat(cellen.Select((c, k) => Cel($"{Celadres.Letters(k + 1)}{nummer}", c)))}</row>";

    public static string Samengevoegd(params string[] bereiken) =>
        $"<mergeCells>{string.Concat(bereiken.Select(b => $"<mergeCell ref=\"{b}\"/>"))}</mergeCells>";

    /// <summary>The usual header with one good row and the rows given after it (row 3 on).</summary>
    public static byte[] Bestand(params object?[]?[] rijen) =>
        new Ruwbestand().Blad("Portfolio", Rijen([Kop, ["De Linde", "Lindehof", 12, 1], .. rijen])).Bytes();

    private static string Cel(string adres, object? waarde) =>
        waarde switch
        {
            null => "",
            Ruw ruw => $"<c r=\"{adres}\"{ruw.Attributen}>{ruw.Inhoud}</c>",
            string tekst => $"<c r=\"{adres}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(tekst)}</t></is></c>",
            IFormattable getal =>
                $"<c r=\"{adres}\"><v>{getal.ToString(null, System.Globalization.CultureInfo.InvariantCulture)}</v></c>",
            _ => throw new ArgumentException($"no cell for {waarde}", nameof(waarde)),
        };
}

/// <summary>The inside of a cell, for formulas, errors and worse.</summary>
internal sealed record Ruw(string Inhoud, string Attributen = "");
