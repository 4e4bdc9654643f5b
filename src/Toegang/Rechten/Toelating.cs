using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Logboek;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.Rechten;

/// <summary>May this request go in? The one judgement for page handlers and for other endpoints.</summary>
internal sealed class Toelating(Matrix matrix, Handelende wie, Weigerboek weigerboek, IPoort poort)
{
    private const string GeenTafel =
        "U ziet dit alleen zolang een tafel openstaat waaraan u deelneemt. Er staat nu geen tafel voor u open.";

    /// <summary>
    /// Null when the caller may go in; else where to sign in or to give the second factor first. Throws
    /// <see cref="GeenToegang"/> or <see cref="NietGevonden"/> when the role lacks the action.
    /// </summary>
    public RedirectResult? Beoordeel(Attribute? besluit, HttpContext http)
    {
        if (besluit is OpenbaarAttribute)
        {
            return null;
        }
        if (besluit is not HandelingAttribute handeling)
        {
            throw new InvalidOperationException($"{http.Request.Path} carries no decision on who may enter.");
        }
        var regel = matrix.Regel(handeling.Naam);
        var cel = matrix.Cel(handeling.Naam, wie.Rol);
        if (cel is null && !wie.Aangemeld)
        {
            var stap = wie.Sessie is null ? "/aanmelden" : "/aanmelden/code";
            return new RedirectResult($"{stap}?terug={Uri.EscapeDataString(Terug(http.Request))}");
        }
        if (cel is null)
        {
            weigerboek.Noteer(handeling.Naam, "Pagina", null, "rol");
            throw regel.Verborgen ? new NietGevonden("Pagina") : new GeenToegang(handeling.Naam);
        }
        if (cel.Bereik == Bereik.Tafel && !poort.Mag(handeling.Naam))
        {
            weigerboek.Noteer(handeling.Naam, "Pagina", null, "geen-tafel");
            throw regel.Verborgen ? new NietGevonden("Pagina") : new GeenToegang(handeling.Naam, GeenTafel);
        }
        if (!cel.Vers || wie.TweedeFactorVers)
        {
            return null;
        }
        // A post goes along to the step-up page, with all that was typed (status 307).
        var doel = Uri.EscapeDataString(http.Request.GetEncodedPathAndQuery());
        return new RedirectResult($"/bevestig-uzelf?doel={doel}", permanent: false, preserveMethod: true);
    }

    // After signing in a post is not repeated: the page of the form opens again.
    private static string Terug(HttpRequest verzoek) =>
        HttpMethods.IsGet(verzoek.Method) ? verzoek.GetEncodedPathAndQuery() : verzoek.Path.ToUriComponent();
}
