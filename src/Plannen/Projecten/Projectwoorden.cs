using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Plannen.Deur;

namespace Regiotafel.Plannen.Projecten;

/// <summary>The words of states on a screen.</summary>
internal static class Projectwoorden
{
    public static IEnumerable<SelectListItem> Staten =>
        Enum.GetValues<Projectstaat>().Select(s => new SelectListItem(Staat(s), s.ToString()));

    public static string Staat(Projectstaat staat) =>
        staat == Projectstaat.Verkenning ? "in verkenning" : staat.ToString().ToLowerInvariant();

    /// <summary>From what a form sends.</summary>
    public static string Staat(string code) => Enum.TryParse<Projectstaat>(code, out var staat) ? Staat(staat) : code;
}
