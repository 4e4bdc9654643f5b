using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Deur;

/// <summary>Where somebody can live in the region: the units by name, for a form of another room.</summary>
public sealed class Woonplekken
{
    private readonly RegisterLezer register;
    private readonly IHandelende wie;

    internal Woonplekken(RegisterLezer register, IHandelende wie) => (this.register, this.wie) = (register, wie);

    /// <summary>The units of the session's region that stand in the register, by location and name.</summary>
    public async Task<IReadOnlyList<Woonplek>> Eenheden(CancellationToken ct)
    {
        var beeld = await register.Nu(wie.Regio, ct);
        return
        [
            .. beeld
                .Eenheden.Values.Where(e => e.BeeindigdOp is null)
                .Select(e =>
                {
                    var locatie = beeld.Locaties[e.LocatieId];
                    var aanbieder = beeld.Aanbieders[locatie.AanbiederId];
                    return new Woonplek(e.Id, e.Naam, locatie.Id, locatie.Naam, aanbieder.Id, aanbieder.Naam)
                    {
                        Gemeente = locatie.Gemeente,
                    };
                })
                .OrderBy(w => w.Locatie, StringComparer.Ordinal)
                .ThenBy(w => w.Eenheid, StringComparer.Ordinal),
        ];
    }
}
