using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Regiotafel.Kern.Poort;
using Regiotafel.Tests.Huis;
using Regiotafel.Tests.Proef;
using Regiotafel.Tests.Toegang.Rechten;

namespace Regiotafel.Tests.Batterij;

/// <summary>B1: every handler carries a decision, and every row of the matrix is built or named as not built yet.</summary>
public sealed class B01ReflectieTests
{
    /// <summary>What anyone may open without an account; a new one is a decision, so it is written down here.</summary>
    private static readonly HashSet<string> Openbaar = new(StringComparer.Ordinal)
    {
        "GET /aanmelden",
        "POST /aanmelden",
        "POST /aanmelden?handler=Demo",
        "POST /aanmelden?handler=Sleutelvraag",
        "POST /aanmelden?handler=Sleutel",
        "GET /aanmelden/code",
        "POST /aanmelden/code",
        "POST /aanmelden/code?handler=Sleutelvraag",
        "POST /aanmelden/code?handler=Sleutel",
        "GET /afmelden",
        // Published figures: they ship with the version, or two people opened them for everyone.
        "GET /monitor",
        "GET /monitor/{regio:length(4)}",
        "GET /monitor/{regio:length(4)}/paneel/{code}",
        "GET /monitor/{regio:length(4)}/paneel/{code}/cijfers.csv",
        "GET /monitor/{regio:length(4)}/paneel/{code}/cijfers.csv-metadata.json",
        "GET /monitor/uitgaven",
        "GET /monitor/uitgaven/{id:guid}",
        "GET /monitor/uitgaven/{id:guid}/{indicator}",
        "GET /monitor/uitgaven/{id:guid}/{indicator}/cijfers.csv",
        "GET /monitor/uitgaven/{id:guid}/{indicator}/cijfers.csv-metadata.json",
        "GET /api/v1/uitgaven",
        "GET /api/v1/uitgaven/{id:guid}",
        "GET /api/v1/uitgaven/{id:guid}/wijzigingen",
        "GET /api/v1/metingen/{id:length(64)}",
        // What a figure means: ships with the version.
        "GET /cijfers/leeswijzer",
        "GET /cijfers/leeswijzer/{code}/{versie}",
        "GET /regioplan",
        "GET /regioplan/{regio}",
        "GET /regioplan/{regio}/{editie}",
        "GET /regioplan/{regio}/{editie}/cijfer/{code}",
        "GET /regioplan/{regio}/{editie}/leeswijzer",
        "GET /regioplan/{regio}/{editie}/plan.pdf",
        "GET /regioplan/{regio}/{editie}/plan.xlsx",
        "GET /regioplan/{regio}/{editie}/plan.json",
        "GET /regioplan/{regio}/{editie}/v{versie:int}/plan.pdf",
        "GET /regioplan/{regio}/{editie}/v{versie:int}/plan-oorspronkelijk.pdf",
        "GET /regioplan/{regio}/{editie}/v{versie:int}/plan.xlsx",
        "GET /regioplan/{regio}/{editie}/v{versie:int}/plan.json",
        "GET /regioplan/{regio}/vergelijk",
        "GET /regioplan/{regio}/{editie}/v{versie:int}",
        "GET /regioplan/feed.atom",
        "GET /monitor/uitleg",
        "GET /monitor/cijfers.csv",
        "GET /monitor/cijfers.csv-metadata.json",
        "GET /monitor/cijfers.xlsx",
        "GET /monitor/cijfers.zip",
        "GET /monitor/catalogus.jsonld",
        "GET /monitor/paneel/{code}",
        "GET /monitor/paneel/{code}.svg",
        "GET /monitor/paneel/{code}.csv",
        "GET /monitor/paneel/{code}.csv-metadata.json",
        "GET /monitor/inbedden/{code}",
        "GET /api/v1/landelijk",
        "GET /api/v1/indicatoren",
        "GET /api/v1/indicatoren/{code}/versies",
        // Printed plans, and what a region shares about its network.
        "GET /regioplan/{regio}/{editie}/overgenomen",
        "GET /kennisbank",
        "GET /kennisbank/sessies",
        "GET /kennisbank/tijdlijn/{regio}",
        "POST /afmelden",
        "POST /afmelden?handler=Overal",
        "GET /uitnodiging/{referentie:length(43)}",
        "POST /uitnodiging/{referentie:length(43)}",
        "GET /uitnodiging/{referentie:length(43)}/app",
        "GET /uitnodiging/{referentie:length(43)}/app?handler=Beeld",
        "POST /uitnodiging/{referentie:length(43)}/app",
    };

    [Theory, OpElkeMotor]
    public async Task B1_elke_handelaar_draagt_een_besluit(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var alle = await Handelaars.Alle(wereld.App);
        await Batterijproef.Draai("B1", zaad: 1, proef => Proef(proef, alle));
    }

    [Theory, OpElkeMotor]
    public async Task B1_vindt_de_tegenproef(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var methoden = typeof(ZonderBesluit)
            .GetMethods()
            .Where(m => m.Name == nameof(ZonderBesluit.OnGet))
            .Select(m => new HandlerMethodDescriptor { MethodInfo = m, HttpMethod = "Get" });
        var geplant = Handelaars.VanPagina(typeof(ZonderBesluit), "geplant", methoden);
        var alle = await Handelaars.Alle(wereld.App);
        await Batterijproef.Tegenproef("B1", zaad: 1, proef => Proef(proef, [.. alle, .. geplant]));
    }

    [Theory, OpElkeMotor]
    public async Task Elke_regel_van_de_matrix_is_gebouwd_of_staat_als_nog_niet_gebouwd(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var gebouwd = (await Handelaars.Alle(wereld.App)).Select(h => h.Handeling).OfType<string>().ToHashSet();
        var nogNiet = Broncode.Lees("tests/nog-niet-gebouwd.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        // An action of which an object is asked by the Poort, in a handler that opens with another one.
        var bron = string.Concat(
            Broncode.Bestanden(".cs").Where(p => p.StartsWith("src/", StringComparison.Ordinal)).Select(Broncode.Lees)
        );
        gebouwd.UnionWith(
            Matrixtabel.Lees().Handelingen.Where(h => bron.Contains($"\"{h}\"", StringComparison.Ordinal))
        );
        var missend = Matrixtabel.Lees().Handelingen.Where(h => !gebouwd.Contains(h) && !nogNiet.Contains(h));
        Assert.Empty(missend);
    }

    private static Task Proef(Batterijproef proef, IReadOnlyList<Handelaar> alle)
    {
        var bekend = Matrixtabel.Lees().Handelingen.ToHashSet(StringComparer.Ordinal);
        foreach (var h in alle)
        {
            proef.Tel("besluit", h.Besluit is not null, () => $"{h} carries no decision");
            if (h.Handeling is { } handeling)
            {
                proef.Tel("matrix", bekend.Contains(handeling), () => $"{h}: no row {handeling}");
            }
            if (h.Besluit is OpenbaarAttribute)
            {
                proef.Tel("openbaar", Mag(h), () => $"{h} is public, but does not stand in the closed list");
            }
        }
        return Task.CompletedTask;
    }

    // Health, error pages, the bundle and the statements of the site hold nothing of anyone.
    private static bool Mag(Handelaar h)
    {
        var naam = h.ToString();
        return Openbaar.Contains(naam)
            || naam.Contains(" /fout/", StringComparison.Ordinal)
            || naam.Contains(" /gezond", StringComparison.Ordinal)
            || naam.Contains(" /bundel", StringComparison.Ordinal)
            || naam.Contains("(privacy|toegankelijkheid)", StringComparison.Ordinal)
            || naam.StartsWith("GET /help", StringComparison.Ordinal)
            || naam.StartsWith("GET /api/v1/openapi", StringComparison.Ordinal)
            || naam.Contains("/portfolio/bevestig/{", StringComparison.Ordinal);
    }

    private sealed class ZonderBesluit : PageModel
    {
        public void OnGet() => ModelState.Clear();
    }
}
