using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Regiotafel.Web.Opdrachten;

/// <summary>The help of the command line in Dutch: the package has no Dutch texts and no way to give them.</summary>
internal sealed class Hulp : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        Schrijf(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return Uitgang.Goed;
    }

    /// <summary>Puts this help and Dutch texts in the place of those of the package.</summary>
    public static void Stel(RootCommand wortel)
    {
        foreach (var keuze in wortel.Options)
        {
            switch (keuze)
            {
                case HelpOption hulp:
                    (hulp.Action, hulp.Description) = (new Hulp(), "Toon deze hulp.");
                    break;
                case VersionOption versie:
                    versie.Description = "Toon de versie.";
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Writes the help of one command.</summary>
    public static void Schrijf(Command opdracht, TextWriter uit)
    {
        uit.WriteLine(opdracht.Description);
        uit.WriteLine();
        uit.WriteLine("Gebruik:");
        uit.WriteLine($"  {Gebruik(opdracht)}");
        Deel(uit, "Opdrachten", opdracht.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description)));
        Deel(uit, "Invoer", opdracht.Arguments.Where(a => !a.Hidden).Select(a => (Naam(a), a.Description)));
        Deel(uit, "Opties", Opties(opdracht).Select(o => (Naam(o), o.Description)));
        if (opdracht is Opdracht { Subcommands.Count: 0 } eigen)
        {
            Deel(uit, "Eindcode", eigen.Eindcodes.Select(e => ($"{e.Code}", (string?)e.Betekenis)));
        }
    }

    private static IEnumerable<Option> Opties(Command opdracht) =>
        opdracht
            .Options.Concat(Boven(opdracht).Skip(1).SelectMany(b => b.Options.Where(o => o.Recursive)))
            .Where(o => !o.Hidden);

    private static string Gebruik(Command opdracht)
    {
        var delen = Boven(opdracht).Reverse().Select(c => c is RootCommand ? "regiotafel" : c.Name).ToList();
        delen.AddRange(opdracht.Subcommands.Count > 0 ? ["OPDRACHT"] : []);
        delen.AddRange(opdracht.Arguments.Where(a => !a.Hidden).Select(Naam));
        return string.Join(' ', delen.Append("[opties]"));
    }

    private static IEnumerable<Command> Boven(Command opdracht)
    {
        for (var c = opdracht; c is not null; c = c.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return c;
        }
    }

    private static string Naam(Argument invoer) => invoer.HelpName ?? invoer.Name.ToUpperInvariant();

    private static string Naam(Option keuze)
    {
        var namen = string.Join(", ", keuze.Aliases.Where(IsVoorLinux).Append(keuze.Name).OrderBy(n => n.Length));
        return keuze.HelpName is { } waarde ? $"{namen} {waarde}" : namen;
    }

    private static bool IsVoorLinux(string naam) => naam.StartsWith('-') && naam != "-?";

    private static void Deel(TextWriter uit, string kop, IEnumerable<(string Naam, string? Zin)> regels)
    {
        var lijst = regels.ToList();
        if (lijst.Count == 0)
        {
            return;
        }
        uit.WriteLine();
        uit.WriteLine($"{kop}:");
        var breedte = lijst.Max(r => r.Naam.Length);
        foreach (var (naam, zin) in lijst)
        {
            uit.WriteLine($"  {naam.PadRight(breedte)}  {zin}");
        }
    }
}
