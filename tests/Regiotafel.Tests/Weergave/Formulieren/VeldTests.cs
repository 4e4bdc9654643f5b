using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Tests.Weergave.Formulieren;

public sealed class VeldTests
{
    private readonly EmptyModelMetadataProvider metadata = new();
    private readonly ModelStateDictionary staat = new();

    [Fact]
    public async Task Een_veld_heeft_een_label_dat_naar_de_invoer_wijst()
    {
        var veld = await Veld(new Aanbodinvoer { Vrij = 3 }, nameof(Aanbodinvoer.Vrij));

        var invoer = veld.QuerySelector("input")!;
        Assert.Equal(invoer.Id, veld.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal(("3", "numeric"), (invoer.GetAttribute("value"), invoer.GetAttribute("inputmode")));
        Assert.Null(invoer.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task Een_fout_staat_bij_het_veld_met_wat_er_getypt_is()
    {
        staat.SetModelValue(nameof(Aanbodinvoer.Vrij), "veertien", "veertien");
        staat.AddModelError(nameof(Aanbodinvoer.Vrij), "Vul een getal in.");

        var veld = await Veld(new Aanbodinvoer(), nameof(Aanbodinvoer.Vrij), hint: "Er zijn 12 plekken.");

        var invoer = veld.QuerySelector("input")!;
        Assert.Equal("veertien", invoer.GetAttribute("value"));
        Assert.Equal("true", invoer.GetAttribute("aria-invalid"));
        Assert.Equal("Vrij-hulp Vrij-fout", invoer.GetAttribute("aria-describedby"));
        Assert.Equal("Vul een getal in.", veld.QuerySelector("#Vrij-fout")!.TextContent);
        Assert.True(veld.ClassList.Contains("rt-veld--fout"));
    }

    [Fact]
    public async Task Een_datum_staat_er_zoals_mensen_hem_schrijven()
    {
        var invoer = new Aanbodinvoer { Vanaf = new DateOnly(2027, 3, 12) };

        Assert.Equal(
            "12-3-2027",
            (await Veld(invoer, nameof(Aanbodinvoer.Vanaf))).QuerySelector("input")!.GetAttribute("value")
        );
    }

    [Fact]
    public async Task Meer_keuzes_worden_vinkjes_in_een_groep()
    {
        var veld = await Veld(
            new Aanbodinvoer { Profielen = ["W2"] },
            nameof(Aanbodinvoer.Profielen),
            keuzes: ["W1", "W2"]
        );

        Assert.Equal("FIELDSET", veld.NodeName);
        Assert.Equal("Veldnaam", veld.QuerySelector("legend")!.TextContent);
        Assert.Equal(
            [null, "checked"],
            veld.QuerySelectorAll("input[type=checkbox]").Select(vink => vink.GetAttribute("checked"))
        );
    }

    [Fact]
    public async Task Een_keuze_uit_een_lijst_onthoudt_wat_gekozen_is()
    {
        var veld = await Veld(new Aanbodinvoer { Profiel = "W1" }, nameof(Aanbodinvoer.Profiel), keuzes: ["W1", "W2"]);

        Assert.Equal("W1", veld.QuerySelector("option[selected]")!.TextContent);
    }

    [Fact]
    public async Task Een_wachtwoord_komt_nooit_terug()
    {
        var veld = await Veld(
            new Aanbodinvoer { Profiel = "geheim" },
            nameof(Aanbodinvoer.Profiel),
            soort: Veldsoort.Wachtwoord
        );

        Assert.Null(veld.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task De_samenvatting_telt_de_velden_en_wijst_ernaar()
    {
        staat.AddModelError("Vrij", "Vul hoogstens 12 in.");
        staat.AddModelError("Rijen[0].Vanaf", "Vul een datum in.");

        var html = await Tekenproef.Teken(new FoutsamenvattingTagHelper { Context = Context(new Aanbodinvoer()) });
        var melding = Ontleed(html);

        Assert.Equal("Twee velden kloppen nog niet", melding.QuerySelector("h2")!.TextContent);
        Assert.Equal(
            ["#Vrij", "#Rijen_0__Vanaf"],
            melding.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).Order(StringComparer.Ordinal).Reverse()
        );
    }

    [Fact]
    public async Task Zonder_fouten_is_er_geen_samenvatting() =>
        Assert.Empty(await Tekenproef.Teken(new FoutsamenvattingTagHelper { Context = Context(new Aanbodinvoer()) }));

    private async Task<IElement> Veld(
        Aanbodinvoer model,
        string naam,
        string? hint = null,
        string[]? keuzes = null,
        Veldsoort soort = Veldsoort.Vanzelf
    )
    {
        var verkenner = metadata.GetModelExplorerForType(typeof(Aanbodinvoer), model).GetExplorerForProperty(naam);
        var html = await Tekenproef.Teken(
            new VeldTagHelper
            {
                For = new ModelExpression(naam, verkenner),
                Label = "Veldnaam",
                Hint = hint,
                Soort = soort,
                Items = keuzes?.Select(keus => new SelectListItem(keus, keus)),
                Context = Context(model),
            }
        );
        return Ontleed(html);
    }

    private ViewContext Context(Aanbodinvoer model) =>
        new() { ViewData = new ViewDataDictionary<Aanbodinvoer>(metadata, staat) { Model = model } };

    private static IElement Ontleed(string html) => new HtmlParser().ParseDocument(html).Body!.FirstElementChild!;

    private sealed class Aanbodinvoer
    {
        public int? Vrij { get; set; }

        public DateOnly? Vanaf { get; set; }

        public string? Profiel { get; set; }

        public IReadOnlyList<string> Profielen { get; set; } = [];
    }
}
