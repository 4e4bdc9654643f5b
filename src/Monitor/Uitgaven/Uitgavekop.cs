using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Uitgaven;

/// <summary>What the reading addresses say of an uitgave before its figures.</summary>
/// <param name="Regio">Whose zorgkantoor opened it.</param>
/// <param name="Herkomst"><c>geleverd</c>, or <c>verzonnen</c>: then all its people are invented.</param>
/// <param name="Hash">SHA-256 over its tables.</param>
internal sealed record Uitgavekop(
    Guid Id,
    string Naam,
    string Regio,
    string Editie,
    DateTime Op,
    string Levering,
    string Herkomst,
    string Beleid,
    string Hash,
    IReadOnlyList<string> Indicatoren
)
{
    public static Uitgavekop Van(Openbarekop u) =>
        new(
            u.Id,
            u.Naam,
            u.Regio,
            u.Editie,
            u.Op,
            u.Levering,
            u.IsVoorbeeld ? "verzonnen" : "geleverd",
            u.Beleid,
            u.Hash,
            u.Indicatoren
        );
}
