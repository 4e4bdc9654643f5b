using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Waarom;

namespace Regiotafel.Cijfers.Werker;

/// <summary>What the host asks of the worker; the files themselves follow.</summary>
/// <param name="Edities">Editions to compute.</param>
/// <param name="Threads">1 to 64.</param>
/// <param name="Correcties">Approved corrections of the region.</param>
/// <param name="Waarom">Not a delivery but the difference between two, in the folders <c>eerder/</c> and <c>later/</c>.</param>
internal sealed record Rekenvraag(
    IReadOnlyList<string> Edities,
    int Threads,
    IReadOnlyList<Rekendeel> Delen,
    IReadOnlyList<Correctie> Correcties,
    Waaromvraag? Waarom
);
