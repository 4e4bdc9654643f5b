namespace Regiotafel.Cijfers.Deur;

/// <summary>What a list says of an uitgave for everyone, and what chooses one: all but its figures.</summary>
/// <param name="Id">Its permanent id.</param>
/// <param name="Regio">Code of the region whose zorgkantoor opened it.</param>
/// <param name="Naam">How it is called.</param>
/// <param name="Op">When it was opened (UTC).</param>
/// <param name="Editie">The edition of the definitions.</param>
/// <param name="Levering">Name of the delivery, from its manifest.</param>
/// <param name="IsVoorbeeld">The delivery holds invented people.</param>
/// <param name="Beleid">Name and version of the policy it was opened under.</param>
/// <param name="Hash">SHA-256 over its tables.</param>
/// <param name="Indicatoren">Of its tables in their order: code@version.</param>
/// <param name="Metingen">Ids of the metingen that its tables come from.</param>
/// <param name="Regios">Codes of the regions with a value, <c>ALLE</c> and the like among them.</param>
public sealed record Openbarekop(
    Guid Id,
    string Regio,
    string Naam,
    DateTime Op,
    string Editie,
    string Levering,
    bool IsVoorbeeld,
    string Beleid,
    string Hash,
    IReadOnlyList<string> Indicatoren,
    IReadOnlySet<string> Metingen,
    IReadOnlySet<string> Regios
);
