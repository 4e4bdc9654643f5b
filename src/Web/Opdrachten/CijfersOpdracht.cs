using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Web.Opdrachten;

/// <summary>
/// <c>regiotafel cijfers bereken | controleer</c>. Exit codes: 0 done, 1 own error, 2 done with rows in quarantine, 3 refused,
/// 4 wrong use. No host is built: the outcome depends on the delivery alone.
/// </summary>
internal static class CijfersOpdracht
{
    private const int MeesteThreads = 64;

    public static Command Maak() =>
        new("cijfers", "Cijfers uit een levering berekenen, of de levering alleen controleren.")
        {
            Bereken(),
            Controleer(),
        };

    private static Opdracht Bereken()
    {
        var (levering, uit) = (Levering(), Uit());
        var editie = new Option<string[]>("--editie")
        {
            Description = $"Welke editie: {string.Join(", ", Cijferloop.Edities)}. Mag vaker.",
            HelpName = "EDITIE",
            Required = true,
        };
        editie.Validators.Add(r =>
            Toets(r, Cijferloop.Edities.Contains, "is geen editie. Kies uit " + string.Join(", ", Cijferloop.Edities))
        );
        var regio = new Option<string?>("--regio")
        {
            Description = "Alleen de rijen van deze regio en van alle regio's samen, vier cijfers.",
            HelpName = "CODE",
        };
        regio.Validators.Add(r =>
            Toets(r, t => t.Length == 4 && t.All(char.IsAsciiDigit), "is geen code van vier cijfers")
        );
        var threads = new Option<int?>("--threads")
        {
            Description = "Hoeveel rekenkernen, 1 tot en met 64. Verandert geen enkel cijfer.",
            HelpName = "AANTAL",
        };
        threads.Validators.Add(r => Toets(r, IsThreads, "is geen getal van 1 tot en met 64"));
        var opdracht = Nieuw("bereken", "Controleert een levering en berekent de cijfers van een editie.");
        opdracht.Add(levering);
        opdracht.Add(editie);
        opdracht.Add(uit);
        opdracht.Add(regio);
        opdracht.Add(threads);
        opdracht.Doet(
            (r, ct) =>
                Voer(
                    new(
                        r.GetRequiredValue(levering).FullName,
                        r.GetRequiredValue(uit),
                        [.. r.GetRequiredValue(editie).Distinct(StringComparer.Ordinal)],
                        r.GetValue(regio),
                        r.GetValue(threads) ?? Environment.ProcessorCount
                    ),
                    r.InvocationConfiguration.Error,
                    ct
                )
        );
        return opdracht;
    }

    private static Opdracht Controleer()
    {
        var (levering, uit) = (Levering(), Uit());
        var opdracht = Nieuw("controleer", "Controleert een levering en schrijft wat er is gevonden. Berekent niets.");
        opdracht.Add(levering);
        opdracht.Add(uit);
        opdracht.Doet(
            (r, ct) =>
                Voer(
                    new(
                        r.GetRequiredValue(levering).FullName,
                        r.GetRequiredValue(uit),
                        [],
                        null,
                        Environment.ProcessorCount
                    ),
                    r.InvocationConfiguration.Error,
                    ct
                )
        );
        return opdracht;
    }

    private static Task<int> Voer(Cijferopdracht opdracht, TextWriter fouten, CancellationToken ct)
    {
        if (opdracht.Edities.Count > 0)
        {
            if (!Cijferloop.KanRekenen)
            {
                fouten.WriteLine(
                    "Deze computer kan geen cijfers berekenen: dat kan alleen op Linux met een x64-processor."
                );
                return Task.FromResult((int)Cijferafloop.Defect);
            }
            fouten.WriteLine("Let op: dit zijn interne cijfers, precies en niet voor publicatie.");
        }
        return Task.FromResult((int)Cijferloop.Voer(opdracht, fouten.WriteLine, ct));
    }

    private static Opdracht Nieuw(string naam, string zin) =>
        new(
            naam,
            zin,
            ((int)Cijferafloop.MetQuarantaine, "gelukt, maar er zijn rijen apart gezet"),
            ((int)Cijferafloop.Geweigerd, "de levering is geweigerd"),
            ((int)Cijferafloop.VerkeerdGebruik, "verkeerd gebruik van de opdracht"),
            ((int)Cijferafloop.Defect, "fout in Regiotafel zelf")
        )
        {
            VerkeerdGebruik = (int)Cijferafloop.VerkeerdGebruik,
            Defect = (int)Cijferafloop.Defect,
        };

    private static Option<DirectoryInfo> Levering()
    {
        var levering = new Option<DirectoryInfo>("--levering")
        {
            Description = "De map met manifest.json en de bestanden.",
            HelpName = "MAP",
            Required = true,
        };
        levering.Validators.Add(r => Toets(r, Directory.Exists, "is geen map"));
        return levering;
    }

    private static Option<string> Uit() =>
        new("--uit")
        {
            Description = "De map waarin de uitkomst komt. Zij wordt gemaakt als zij er niet is.",
            HelpName = "MAP",
            Required = true,
        };

    private static bool IsThreads(string tekst) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal)
        && aantal is >= 1 and <= MeesteThreads;

    private static void Toets(OptionResult gegeven, Func<string, bool> past, string bezwaar)
    {
        foreach (var waarde in gegeven.Tokens.Select(t => t.Value).Where(w => !past(w)))
        {
            gegeven.AddError($"{waarde} {bezwaar}.");
        }
    }
}
