using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using Regiotafel.Kern.Opslag;
using Regiotafel.Toegang.Deur;
using Regiotafel.Web.Kopieen;
using Regiotafel.Web.Opslag;
using Regiotafel.Web.Sleutels;

namespace Regiotafel.Web.Opdrachten;

/// <summary>
/// The command line <c>regiotafel</c>. Exit codes: 0 done, 1 done but something was found or refused, 2 wrong use, 70 a defect,
/// 130 stopped halfway; a verb with a contract of its own says so (<see cref="Opdracht"/>).
/// </summary>
internal static class Opdrachtregel
{
    // Of PostgreSQL: insufficient_privilege, invalid_authorization_specification, invalid_password.
    private const string GeenRecht = "42501";
    private const string GeenToegang = "28000";
    private const string VerkeerdWachtwoord = "28P01";

    // Longer than draining: a stop is in order when what was busy has been answered.
    private static readonly TimeSpan Stoptijd = TimeSpan.FromSeconds(30);

    public static async Task<int> Voer(IReadOnlyList<string> args, TextWriter uit, TextWriter fouten)
    {
        var gelezen = Wortel().Parse(args.Count == 0 ? ["--help"] : args);
        if (gelezen.Errors.Count > 0 && gelezen.Action is not Hulp)
        {
            return Verkeerd(gelezen, fouten);
        }
        try
        {
            return await gelezen.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = uit,
                    Error = fouten,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = Stoptijd,
                }
            );
        }
        catch (Exception fout) when (InWoorden(fout) is { } zin)
        {
            await fouten.WriteLineAsync(zin);
            return Uitgang.Geweigerd;
        }
        catch (Exception fout)
        {
            await fouten.WriteLineAsync($"Er ging iets mis in Regiotafel zelf.\n{fout}");
            return Eigen(gelezen)?.Defect ?? Uitgang.Defect;
        }
    }

    /// <summary>All verbs.</summary>
    public static RootCommand Wortel()
    {
        var wortel = new RootCommand("Regiotafel: plekken, plaatsing en plannen voor de regio.")
        {
            StartOpdracht.Maak(),
            PortfolioOpdracht.Maak(),
            PlaatsingOpdracht.Maak(),
            SchemaOpdracht.Maak(),
            KopieOpdracht.Maak(),
            LogboekOpdracht.Maak(),
            PlaatsboekOpdracht.Maak(),
            ScanOpdracht.Maak(),
            InzageOpdracht.Maak(),
            CijfersOpdracht.Maak(),
            RegioplanOpdracht.Maak(),
            VoorbeeldOpdracht.Maak(),
        };
        Hulp.Stel(wortel);
        return wortel;
    }

    private static int Verkeerd(ParseResult gelezen, TextWriter fouten)
    {
        foreach (var zin in Bezwaren(gelezen).DefaultIfEmpty("De opdracht is niet compleet, of een waarde klopt niet."))
        {
            fouten.WriteLine(zin);
        }
        fouten.WriteLine();
        Hulp.Schrijf(gelezen.CommandResult.Command, fouten);
        return Eigen(gelezen)?.VerkeerdGebruik ?? Uitgang.VerkeerdGebruik;
    }

    private static Opdracht? Eigen(ParseResult gelezen) => gelezen.CommandResult.Command as Opdracht;

    // The sentences of the package are English: only those of our own validators are taken over.
    private static IEnumerable<string> Bezwaren(ParseResult gelezen)
    {
        var opdracht = gelezen.CommandResult.Command;
        if (gelezen.UnmatchedTokens is { Count: > 0 } onbekend)
        {
            yield return $"Dit hoort niet bij de opdracht: {string.Join(' ', onbekend)}";
        }
        var mist = opdracht
            .Options.Where(o => o.Required && gelezen.GetResult(o) is null)
            .Select(o => o.Name)
            .Concat(opdracht.Arguments.Where(a => Ontbreekt(gelezen.GetResult(a), a)).Select(a => a.Name))
            .ToList();
        if (mist.Count > 0)
        {
            yield return $"Dit ontbreekt nog: {string.Join(", ", mist)}";
        }
        foreach (var fout in gelezen.Errors.Where(f => HeeftEigenToets(f.SymbolResult)))
        {
            yield return fout.Message;
        }
    }

    private static bool Ontbreekt(ArgumentResult? gegeven, Argument invoer) =>
        (gegeven?.Tokens.Count ?? 0) < invoer.Arity.MinimumNumberOfValues;

    private static bool HeeftEigenToets(SymbolResult? bij) =>
        bij switch
        {
            ArgumentResult { Tokens.Count: > 0, Argument.Validators.Count: > 0 } => true,
            OptionResult { Tokens.Count: > 0, Option.Validators.Count: > 0 } => true,
            CommandResult { Command.Validators.Count: > 0 } => true,
            _ => false,
        };

    // Troubles of whoever runs the system, not defects: one sentence says what to do.
    private static string? InWoorden(Exception fout) =>
        fout switch
        {
            SchemaGewijzigd or SchemaLooptAchter or RolOntbreekt or RolMagTeVeel => fout.Message,
            WislijstOnleesbaar or OpslagIsDemo or DemoaccountInEchteOpslag or OnbekendeRegio or HoofdsleutelPastNiet =>
                fout.Message,
            IOException { InnerException: AddressInUseException } =>
                "Het adres is al in gebruik. Stop het andere programma of kies een ander adres met ASPNETCORE_URLS.",
            DbException { SqlState: GeenRecht or GeenToegang or VerkeerdWachtwoord } =>
                $"Een databaserol kan of mag niet wat nodig is: {fout.Message}. Zie PostgreSQL in docs/beheer.md.",
            DbException => $"De opslag is niet bereikbaar: {fout.Message}",
            _ => null,
        };
}
