using System.CommandLine;
using System.Globalization;
using Regiotafel.Web.Opdrachten;

CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
if (args is ["leeswerker", var datum])
{
    // Before any host is built: this process has no settings, no connection and no store.
    return await LeeswerkerOpdracht.Voer(datum);
}

var wortel = new RootCommand("Regiotafel: plekken, plaatsing en plannen voor de regio.")
{
    StartOpdracht.Maak(),
    PortfolioOpdracht.Maak(),
};
var opdracht = wortel.Parse(args.Length == 0 ? ["--help"] : args);
var uitkomst = await opdracht.InvokeAsync();
return opdracht.Errors.Count > 0 ? Uitgang.VerkeerdGebruik : uitkomst;
