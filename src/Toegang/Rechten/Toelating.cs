using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Logboek;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.Rechten;

/// <summary>May this request go in? The one judgement for page handlers and for other endpoints.</summary>
internal sealed class Toelating(Matrix matrix, Handelende wie, Weigerboek weigerboek)
{
    /// <summary>
    /// Returns when the caller may go in with null, or with the address to sign in at first. Throws
    /// <see cref="GeenToegang"/>, <see cref="NietGevonden"/> or <see cref="TweedeFactorNodig"/> otherwise.
    /// </summary>
    public string? Beoordeel(Attribute? besluit, HttpContext http)
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
            return wie.Sessie is null
                ? $"/aanmelden?terug={Uri.EscapeDataString(Terug(http.Request))}"
                : "/aanmelden/code";
        }
        if (cel is null)
        {
            weigerboek.Noteer(handeling.Naam, "Pagina", null, "rol");
            throw regel.Verborgen ? new NietGevonden("Pagina") : new GeenToegang(handeling.Naam);
        }
        return cel.Vers && !wie.TweedeFactorVers ? throw new TweedeFactorNodig(handeling.Naam) : null;
    }

    // After signing in a post is not repeated: the page of the form opens again.
    private static string Terug(HttpRequest verzoek) =>
        HttpMethods.IsGet(verzoek.Method) ? verzoek.GetEncodedPathAndQuery() : verzoek.Path.ToUriComponent();
}
