using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Tests.Weergave.Formulieren;

public sealed class FormulierTests : IAsyncDisposable
{
    private const string Sleutel = "0f2d227e-6483-4bff-a543-c159a799c300";
    private readonly WebApplication huis = Huis();

    [Fact]
    public async Task Een_nieuw_formulier_krijgt_een_eigen_sleutel_en_een_bewijs_van_herkomst()
    {
        var (eerste, tweede) = (await Teken(new DefaultHttpContext()), await Teken(new DefaultHttpContext()));

        Assert.True(Guid.TryParse(Veld(eerste, "Verzoeksleutel"), out _));
        Assert.NotEqual(Veld(eerste, "Verzoeksleutel"), Veld(tweede, "Verzoeksleutel"));
        Assert.NotNull(Veld(eerste, "__RequestVerificationToken"));
        Assert.Equal("post", eerste.GetAttribute("method"));
    }

    [Fact]
    public async Task Een_geweigerd_formulier_houdt_zijn_sleutel() =>
        Assert.Equal(Sleutel, Veld(await Teken(Verzonden("/portfolio/actueel")), "Verzoeksleutel"));

    [Fact]
    public async Task Een_ander_formulier_op_dezelfde_pagina_krijgt_een_andere_sleutel() =>
        Assert.NotEqual(
            Sleutel,
            Veld(await Teken(Verzonden("/portfolio/actueel"), actie: "/afmelden"), "Verzoeksleutel")
        );

    [Fact]
    public async Task De_versie_van_de_rij_gaat_mee_als_die_er_is()
    {
        Assert.Equal("3", Veld(await Teken(new DefaultHttpContext(), versie: 3), "Versie"));
        Assert.Null(Veld(await Teken(new DefaultHttpContext()), "Versie"));
    }

    public ValueTask DisposeAsync() => huis.DisposeAsync();

    private static string? Veld(IElement formulier, string naam) =>
        formulier.QuerySelector($"input[name={naam}]")?.GetAttribute("value");

    private static DefaultHttpContext Verzonden(string pad)
    {
        var http = new DefaultHttpContext();
        http.Request.Path = pad;
        http.Request.Method = HttpMethods.Post;
        http.Request.ContentType = "application/x-www-form-urlencoded";
        http.Request.Form = new FormCollection(new Dictionary<string, StringValues> { ["Verzoeksleutel"] = Sleutel });
        return http;
    }

    private static WebApplication Huis()
    {
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.Services.AddRazorPages();
        bouwer.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        return bouwer.Build();
    }

    private async Task<IElement> Teken(DefaultHttpContext http, string? actie = null, int? versie = null)
    {
        http.RequestServices = huis.Services;
        var metadata = new EmptyModelMetadataProvider();
        var html = await Tekenproef.Teken(
            new FormulierTagHelper(huis.Services.GetRequiredService<IHtmlGenerator>())
            {
                Actie = actie,
                Versie = versie,
                Context = new ViewContext
                {
                    FormContext = new FormContext(),
                    HttpContext = http,
                    RouteData = new RouteData(),
                    ViewData = new ViewDataDictionary(metadata, new ModelStateDictionary()),
                },
            }
        );
        return new HtmlParser().ParseDocument(html).Body!.FirstElementChild!;
    }
}
