namespace Regiotafel.Kern.Poort;

/// <summary>A line of the log about one object, in words.</summary>
/// <param name="Op">When, in UTC.</param>
/// <param name="Wie">The person's name; of the system "Regiotafel".</param>
/// <param name="Organisatie">For which organisation; empty when there is none.</param>
/// <param name="Rol">In which role.</param>
/// <param name="Handeling">The row of the matrix by which it was allowed.</param>
/// <param name="Actie">What was done: lezen, wijzigen …</param>
/// <param name="Soort">Kind of object.</param>
/// <param name="Velden">Names of fields, never values.</param>
/// <param name="Gelukt">False when it was refused.</param>
public sealed record Objectlogregel(
    DateTime Op,
    string Wie,
    string Organisatie,
    string Rol,
    string Handeling,
    string Actie,
    string Soort,
    string Velden,
    bool Gelukt
);
