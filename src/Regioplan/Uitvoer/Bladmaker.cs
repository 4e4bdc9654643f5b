using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Publicatie;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>Draws a plan as a file that stands alone: the very body of the web page, with its style in it and links in full.</summary>
internal sealed partial class Bladmaker(
    IRazorViewEngine tekenaar,
    ITempDataProvider tijdelijk,
    IServiceProvider diensten,
    IConfiguration instellingen,
    Bladstijl stijl
)
{
    private const string Vorm = "/Regioplan/Uitvoer/Planblad.cshtml";

    // Where a banner comes in a sheet that is frozen already.
    private const string Banier = "<!-- banier -->";
    private const string Plan = "/Regioplan/Pagina/_Plan.cshtml";

    public async Task<string> Maak(Planbeeld plan) =>
        Verwijzing()
            .Replace(
                await Teken(Vorm, new Blad(plan, stijl.Tekst, $"Zorgkantoor {plan.Regio.Naam}")),
                $"href=\"{Adres}/"
            );

    /// <summary>The plan without a page around it, as it stands on the web.</summary>
    public Task<string> Lijf(Planbeeld plan) => Teken(Plan, plan);

    /// <summary>
    /// A frozen sheet of a version that was replaced, with a banner that says so. It brings its own style: that of the sheet is of the day
    /// on which it was published.
    /// </summary>
    public string MetBanier(string html, Gepubliceerdplan plan, string adres)
    {
        var (versie, door) = (plan.Kop.Nummer, (plan.Opvolger ?? plan.Nieuwste).Nummer);
        var verder = plan.Opvolger is { Nummer: var opvolger }
            ? $"""<a href="{Adres}{adres}/v{opvolger}">Lees versie {opvolger}</a>. Daar staat ook wat er veranderde."""
            : "Er is geen nieuwere versie om te lezen.";
        return html.Replace(
                "</head>",
                $$"""
                <style>
                  @page { @bottom-center { content: "Versie {{versie}}, vervangen door versie {{door}}"; font: 8pt "Source Sans 3", sans-serif; } }
                  .rt-banier { margin: 0 0 6mm; padding: 3mm; border: 2pt solid #8a5a00; color: #000; background: #fff; font-size: 11pt; }
                </style>
                </head>
                """,
                StringComparison.Ordinal
            )
            .Replace(
                Banier,
                $"""<p class="rt-banier"><strong>Dit is een oude versie. {plan.Oudzin}.</strong> {verder}</p>""",
                StringComparison.Ordinal
            );
    }

    /// <summary>With the page on which each section begins in the table of contents; nothing where that is not known.</summary>
    public static string Metbladzijden(string html, Func<string, int?> bladzijde) =>
        Inhoud()
            .Replace(
                html,
                inhoud =>
                    Ingang()
                        .Replace(
                            inhoud.Value,
                            ingang =>
                                $"{ingang.Groups["kop"].Value}<span class=\"rt-inhoud__blz\">{bladzijde(ingang.Groups["anker"].Value)?.ToString(CultureInfo.InvariantCulture)}</span></a>"
                        )
            );

    private async Task<string> Teken<T>(string vorm, T model)
    {
        var beeld = tekenaar.GetView(null, vorm, isMainPage: false).View!;
        // Drawn outside a request: there is a plan and nothing else.
        var plek = new ActionContext(
            new DefaultHttpContext { RequestServices = diensten },
            new RouteData(),
            new ActionDescriptor()
        );
        await using var schrijver = new StringWriter();
        await beeld.RenderAsync(
            new ViewContext(
                plek,
                beeld,
                new ViewDataDictionary<T>(new EmptyModelMetadataProvider(), plek.ModelState) { Model = model },
                new TempDataDictionary(plek.HttpContext, tijdelijk),
                schrijver,
                new HtmlHelperOptions()
            )
        );
        return schrijver.ToString();
    }

    private string Adres =>
        (instellingen["Adres"] is { Length: > 0 } adres ? adres : "http://localhost:5080").TrimEnd('/');

    [GeneratedRegex("href=\"/(?!/)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Verwijzing();

    [GeneratedRegex("<nav class=\"rt-inhoud\".*?</nav>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Inhoud();

    [GeneratedRegex(
        "(?<kop><a href=\"#(?<anker>[^\"]+)\">.*?)</a>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Ingang();
}
