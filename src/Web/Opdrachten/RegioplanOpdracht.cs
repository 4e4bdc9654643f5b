using System.CommandLine;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Deur;
using Regiotafel.Toegang.Deur;
using Regiotafel.Web.Opslag;
using Spectre.Console;

namespace Regiotafel.Web.Opdrachten;

/// <summary>
/// <c>regiotafel regioplan maak</c>. Exit codes: 0 done, 1 of a region there is no plan or not what was published, 2 wrong use, 3 done but for the PDF: there is
/// no Chromium. <c>regiotafel regioplan controleer</c>: 0 every frozen file is what was published, 1 one is not.
/// </summary>
internal static class RegioplanOpdracht
{
    private const int Bestanden = 4;

    public static Command Maak() =>
        new("regioplan", "Regioplannen als bestand maken, en controleren wat is gepubliceerd.")
        {
            Maken(),
            Controleren(),
        };

    private static Opdracht Controleren()
    {
        var opdracht = new Opdracht(
            "controleer",
            "Controleert of van elk gepubliceerd regioplan elk bestand nog is wat is gepubliceerd. Herstelt niets.",
            (Uitgang.Geweigerd, "een bestand is anders")
        );
        opdracht.Doet((r, ct) => Huisopdracht.Doe(sp => Controleer(sp, r.InvocationConfiguration.Output, ct)));
        return opdracht;
    }

    internal static async Task<int> Controleer(IServiceProvider sp, TextWriter uit, CancellationToken ct)
    {
        var (gelezen, bezwaren) = await sp.GetRequiredService<Plancontrole>().Controleer(ct);
        foreach (var bezwaar in bezwaren)
        {
            await uit.WriteLineAsync(bezwaar);
        }
        await uit.WriteLineAsync(
            $"{gelezen} {(gelezen == 1 ? "bestand" : "bestanden")} gelezen, {bezwaren.Count} {(bezwaren.Count == 1 ? "bezwaar" : "bezwaren")}."
        );
        return bezwaren.Count == 0 ? Uitgang.Goed : Uitgang.Geweigerd;
    }

    private static Opdracht Maken()
    {
        var (regio, editie, uit) = (Regio(), Editie(), Uit());
        var alle = new Option<bool>("--alle") { Description = "Alle zorgkantoorregio's." };
        var opdracht = new Opdracht(
            "maak",
            "Maakt van elke regio het regioplan: plan.html, plan.pdf, plan.xlsx en plan.json.",
            (
                Uitgang.Geweigerd,
                "van een regio is er geen plan, of niet meer wat is gepubliceerd; de andere zijn gemaakt"
            ),
            (Uitgang.DeelsOvergenomen, "gemaakt zonder pdf: Chromium ontbreekt")
        )
        {
            regio,
            alle,
            editie,
            uit,
        };
        opdracht.Validators.Add(r =>
        {
            if (!r.GetValue(alle) && r.GetValue(regio) is not { Length: > 0 })
            {
                r.AddError("Zeg welke regio: --regio CODE, of --alle.");
            }
        });
        opdracht.Doet(
            (r, ct) =>
                Voer(
                    new(
                        r.GetRequiredValue(editie),
                        r.GetValue(alle)
                            ? Zorgkantoorregio.Alle
                            : [.. r.GetValue(regio)!.Distinct().Select(code => Van(code)!)],
                        r.GetRequiredValue(uit)
                    ),
                    r.InvocationConfiguration.Error,
                    ct
                )
        );
        return opdracht;
    }

    private static Option<string[]> Regio()
    {
        var regio = new Option<string[]>("--regio")
        {
            Description = "Welke regio: de code van vier cijfers. Mag vaker.",
            HelpName = "CODE",
        };
        regio.Validators.Add(r =>
        {
            foreach (var code in r.Tokens.Select(t => t.Value).Where(code => Van(code) is null))
            {
                r.AddError($"{code} is geen code van een zorgkantoorregio. Schrijf vier cijfers, bijvoorbeeld 5521.");
            }
        });
        return regio;
    }

    private static Option<string> Editie()
    {
        var editie = new Option<string>("--editie")
        {
            Description = $"Welke editie: {string.Join(", ", Planuitvoer.Edities)}.",
            HelpName = "JAAR-JAAR",
            Required = true,
        };
        editie.Validators.Add(r =>
        {
            foreach (var woord in r.Tokens.Select(t => t.Value).Where(w => !Planuitvoer.Edities.Contains(w)))
            {
                r.AddError($"{woord} is geen editie. Kies uit {string.Join(", ", Planuitvoer.Edities)}.");
            }
        });
        return editie;
    }

    private static Option<string> Uit()
    {
        var uit = new Option<string>("--uit")
        {
            Description = "De map waarin elk plan een eigen map krijgt. Wat er stond wordt vervangen.",
            HelpName = "MAP",
            Required = true,
        };
        uit.Validators.Add(r =>
        {
            if (r.Tokens is [var map] && File.Exists(map.Value))
            {
                r.AddError($"{map.Value} is een bestand en geen map.");
            }
        });
        return uit;
    }

    private static async Task<int> Voer(Planopdracht opdracht, TextWriter fouten, CancellationToken ct)
    {
        await using var app = Huis.Bouw([], b => b.Logging.SetMinimumLevel(LogLevel.Warning));
        await using var bereik = app.Services.CreateAsyncScope();
        await bereik.ServiceProvider.GetRequiredService<Schemabegin>().BrengBij(ct);
        if (await bereik.ServiceProvider.GetRequiredService<Installaties>().Lees(ct) is null)
        {
            await fouten.WriteLineAsync("Er is nog geen opslag. Start eerst een keer met ./start.");
            return Uitgang.VerkeerdGebruik;
        }
        var uitvoer = bereik.ServiceProvider.GetRequiredService<Planuitvoer>();
        var (zonder, geschonden) = await Balk(fouten)
            .StartAsync(async balk =>
            {
                var werk = balk.AddTask("Regioplannen", maxValue: opdracht.Regios.Count * Bestanden);
                var gemist = await uitvoer.Schrijf(opdracht, () => werk.Increment(1), ct);
                werk.Value = werk.MaxValue;
                return gemist;
            });
        return await Meld(zonder, geschonden, opdracht, uitvoer.GeenPdf, fouten);
    }

    private static async Task<int> Meld(
        IReadOnlyList<string> zonder,
        IReadOnlyList<string> geschonden,
        Planopdracht opdracht,
        string? geenPdf,
        TextWriter fouten
    )
    {
        await fouten.WriteLineAsync(
            $"{opdracht.Regios.Count - zonder.Count - geschonden.Count} van {opdracht.Regios.Count} regioplannen {opdracht.Editie} staan in {opdracht.Map}."
        );
        if (zonder.Count > 0)
        {
            await fouten.WriteLineAsync(
                $"Geen plan voor {string.Join(", ", zonder)}: van deze editie zijn geen cijfers opengesteld."
            );
        }
        if (geschonden.Count > 0)
        {
            await fouten.WriteLineAsync(
                $"Niet gemaakt: {string.Join(", ", geschonden)}. Wat daarvan is bewaard, is niet meer gelijk aan wat is gepubliceerd. Voer uit: regiotafel regioplan controleer."
            );
        }
        if (geenPdf is not null)
        {
            await fouten.WriteLineAsync(geenPdf);
        }
        return zonder.Count + geschonden.Count > 0 ? Uitgang.Geweigerd
            : geenPdf is not null ? Uitgang.DeelsOvergenomen
            : Uitgang.Goed;
    }

    private static Progress Balk(TextWriter fouten) =>
        AnsiConsole
            .Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(fouten) })
            .Progress()
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new ElapsedTimeColumn()
            );

    private static Zorgkantoorregio? Van(string code) => Zorgkantoorregio.Alle.FirstOrDefault(r => r.Code == code);
}
