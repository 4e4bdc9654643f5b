namespace Regiotafel.Cijfers.Deur;

/// <summary>An uitgave for everyone, with where its figures come from.</summary>
/// <param name="Id">Its permanent id.</param>
/// <param name="Regio">Code of the region whose zorgkantoor opened it.</param>
/// <param name="Naam">How it is called.</param>
/// <param name="Op">When it was opened (UTC).</param>
/// <param name="Editie">The edition of the definitions: <c>2023-2024</c>, <c>2024-2025</c> or <c>monitor</c>.</param>
/// <param name="Levering">Name of the delivery, from its manifest.</param>
/// <param name="IsVoorbeeld">The delivery holds invented people: every page that shows a figure of it must say so.</param>
/// <param name="Beleid">Name and version of the policy it was opened under.</param>
/// <param name="Hash">SHA-256 over its tables, in lower-case hexadecimal: the ETag of what shows the whole uitgave.</param>
/// <param name="Tabellen">One for each indicator.</param>
public sealed record Openbareuitgave(
    Guid Id,
    string Regio,
    string Naam,
    DateTime Op,
    string Editie,
    string Levering,
    bool IsVoorbeeld,
    string Beleid,
    string Hash,
    IReadOnlyList<Uitgavetabel> Tabellen
)
{
    /// <summary>The same without its figures.</summary>
    public Openbarekop Kop() =>
        new(
            Id,
            Regio,
            Naam,
            Op,
            Editie,
            Levering,
            IsVoorbeeld,
            Beleid,
            Hash,
            [.. Tabellen.Select(t => $"{t.Indicator}@{t.Versie}")],
            Tabellen.Select(t => t.MetingId).ToHashSet(StringComparer.Ordinal),
            Tabellen
                .SelectMany(t => t.Cijfers)
                .Where(c => c.Waarde is not null)
                .Select(c => c.Regio)
                .ToHashSet(StringComparer.Ordinal)
        );
}
