using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Cijfers.Rekenen;

/// <param name="Regio">Code of a region, or <c>NL</c>.</param>
/// <param name="Uitsplitsing">Empty is the total.</param>
internal readonly record struct Celsleutel(Periode Periode, string Regio, string Uitsplitsing);
