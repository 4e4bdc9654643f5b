using System.Collections.Frozen;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>The names of the providers of a region and of the organisation that writes: they look like names of persons, and are none.</summary>
internal sealed class Organisatiewoorden(IAanbiedernamen aanbieders, IHandelende wie)
{
    private FrozenSet<string>? _woorden;

    /// <summary>Read once for a request.</summary>
    public async Task<FrozenSet<string>> Lees(Schrijfadres adres, CancellationToken ct) =>
        _woorden ??= Herkenningsscan.Woorden([
            .. (await aanbieders.In(adres.Regio.Code, ct)).Values,
            wie.OrganisatieNaam,
            adres.Regio.Naam,
        ]);
}
