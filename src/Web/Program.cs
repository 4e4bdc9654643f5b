using System.Globalization;
using Regiotafel.Web.Opdrachten;

CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
if (args is ["leeswerker", var datum])
{
    // Before any host is built: this process has no settings, no connection and no store.
    return await LeeswerkerOpdracht.Voer(datum);
}
if (args is ["rekenwerker"])
{
    return await RekenwerkerOpdracht.Voer();
}
return await Opdrachtregel.Voer(args, Console.Out, Console.Error);
