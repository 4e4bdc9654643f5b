using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plannen.Projecten;

/// <summary>One project, with who changed what.</summary>
internal sealed class BladModel(Projectboek boek, IPoort poort) : PageModel
{
    // The labels of the form.
    private static readonly Dictionary<string, string> Velden = new(StringComparer.Ordinal)
    {
        [nameof(Project.Titel)] = "naam",
        [nameof(Project.Waarvoor)] = "waarvoor",
        [nameof(Project.Bereikt)] = "wat is bereikt",
        [nameof(Project.Van)] = "vanaf",
        [nameof(Project.Tot)] = "tot en met",
        [nameof(Project.Staat)] = "hoe ver het is",
        [nameof(Project.Uitgelicht)] = "uitgelicht",
        [nameof(Project.InRegioplan)] = "in het regioplan",
        [nameof(Project.Partijen)] = "partijen",
    };

    public Project Project { get; private set; } = null!;

    public IReadOnlyList<Projectverloop> Verloop { get; private set; } = [];

    public bool MagWijzigen => poort.Mag(Projectzaken.Handeling, Project);

    public string Wat(Projectverloop regel) =>
        regel.Velden.Length == 0
            ? "toegevoegd"
            : "gewijzigd: " + string.Join(", ", regel.Velden.Split('|').Select(v => Velden.GetValueOrDefault(v, v)));

    [Handeling(Projectboek.Lezen)]
    public async Task OnGetAsync(Guid id, CancellationToken ct) =>
        (Project, Verloop) = (await boek.Haal(id, Projectboek.Lezen, ct), await boek.Verloop(id, ct));
}
