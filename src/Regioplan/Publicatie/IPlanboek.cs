using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>The published plans, for everyone: what is not here may not be shown.</summary>
internal interface IPlanboek
{
    /// <summary>One version; without a number the newest, also when it was withdrawn. Null when there is none, or its moment is still to come.</summary>
    Task<Gepubliceerdplan?> Gepubliceerd(Zorgkantoorregio regio, string editie, int? versie, CancellationToken ct);

    /// <summary>All versions without their texts, the newest first.</summary>
    Task<IReadOnlyList<Plankop>> Lijst(CancellationToken ct);
}
