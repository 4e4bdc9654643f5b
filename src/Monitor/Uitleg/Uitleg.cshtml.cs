using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Monitor.Uitleg;

[Gepubliceerd]
internal sealed class UitlegModel : PageModel
{
    /// <summary>Percent.</summary>
    public const int Daling = 20;

    /// <summary>Persons a month in the sentence.</summary>
    public const int Voorbeeld = 10;

    /// <summary>A small and a large region, and the goal for the country.</summary>
    public static IReadOnlyList<int> Aantallen { get; } = [5, Voorbeeld, 20, 50, 240];

    public static int Maanden(int perMaand) => Zichtbaarheid.Maanden(perMaand, Daling / 100m);

    [Openbaar("Uitleg bij openbare cijfers")]
    public void OnGet() { }
}
