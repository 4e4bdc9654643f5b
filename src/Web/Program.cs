using System.CommandLine;
using System.Globalization;
using Regiotafel.Web.Opdrachten;

CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
var wortel = new RootCommand("Regiotafel: plekken, plaatsing en plannen voor de regio.") { StartOpdracht.Maak() };
return await wortel.Parse(args.Length == 0 ? ["--help"] : args).InvokeAsync();
