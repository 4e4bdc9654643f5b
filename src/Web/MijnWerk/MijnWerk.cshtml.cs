using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Werk;

namespace Regiotafel.Web.MijnWerk;

/// <summary>Home: what waits for this person, from all rooms.</summary>
internal sealed class MijnWerkModel(IEnumerable<IWerkbron> bronnen, Klok klok) : PageModel
{
    public IReadOnlyList<IGrouping<Urgentie, Werkpunt>> Groepen { get; private set; } = [];
    public IReadOnlyList<Nieuwsregel> Nieuws { get; private set; } = [];
    public IReadOnlyList<Standregel> Stand { get; private set; } = [];
    public int Aantal => Groepen.Sum(g => g.Count());
    public DateTime Nu => klok.Nu;

    [Handeling("mijnwerk.lezen")]
    public async Task OnGetAsync(CancellationToken ct)
    {
        var delen = new List<Werkdeel>();
        foreach (var bron in bronnen)
        {
            delen.Add(await bron.Lees(ct));
        }
        Groepen =
        [
            .. delen
                .SelectMany(d => d.Punten)
                .OrderBy(p => p.Urgentie)
                .ThenBy(p => p.Tot ?? DateTime.MaxValue)
                .GroupBy(p => p.Urgentie),
        ];
        Nieuws = [.. delen.SelectMany(d => d.Nieuws).OrderByDescending(n => n.Op)];
        Stand = [.. delen.SelectMany(d => d.Stand)];
    }

    /// <summary>"Vier dingen vragen een antwoord", or that there is nothing to do.</summary>
    public string Zin(string dag) =>
        Aantal switch
        {
            0 => $"{dag}. Er wacht niets op u.",
            1 => $"{dag}. Een ding vraagt een antwoord.",
            _ => $"{dag}. {Aantal} dingen vragen een antwoord.",
        };

    public static string Kop(Urgentie urgentie) =>
        urgentie switch
        {
            Urgentie.TeLaat => "Te laat",
            Urgentie.Vandaag => "Vandaag",
            Urgentie.DezeWeek => "Deze week",
            _ => "Later",
        };
}
