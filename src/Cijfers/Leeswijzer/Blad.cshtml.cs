using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Leeswijzer;

/// <summary>One definition in one version, from its own file: nothing on this page is typed.</summary>
internal sealed class BladModel : PageModel
{
    public Definitie Definitie { get; private set; } = null!;

    /// <summary>The other versions of the same figure.</summary>
    public IReadOnlyList<Definitie> Anders { get; private set; } = [];

    /// <summary>The figure that this one follows from.</summary>
    public Definitie? Ouder { get; private set; }

    [Openbaar("Wat een openbaar cijfer betekent, is openbaar")]
    public void OnGet(string code, string versie)
    {
        var boek = Definitieboek.Meegeleverd;
        var alle = boek.Definities.Where(d => d.Code == code).ToList();
        Definitie = alle.Find(d => d.Versie == versie) ?? throw new NietGevonden("definitie");
        Anders = [.. alle.Where(d => d != Definitie).OrderByDescending(d => d.Versie, StringComparer.Ordinal)];
        Ouder = Definitie.Afleiding is null ? null : boek.Ouder(Definitie);
    }
}
