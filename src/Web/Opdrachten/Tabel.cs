using Spectre.Console;

namespace Regiotafel.Web.Opdrachten;

/// <summary>A table on the command line.</summary>
internal static class Tabel
{
    /// <summary>Writes the rows; a cell is text, never markup.</summary>
    public static void Schrijf(TextWriter uit, IReadOnlyList<string> koppen, IEnumerable<IReadOnlyList<string>> rijen)
    {
        var tabel = new Table().Border(TableBorder.Simple);
        tabel.AddColumns([.. koppen.Select(k => new TableColumn(new Text(k)).NoWrap())]);
        foreach (var rij in rijen)
        {
            tabel.AddRow(rij.Select(cel => new Text(cel)));
        }
        var scherm = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(uit) });
        // A file or a pipe has no width: let nothing be cut off there.
        scherm.Profile.Width = Console.IsOutputRedirected ? 240 : Math.Max(scherm.Profile.Width, 80);
        scherm.Write(tabel);
    }
}
