namespace Regiotafel.Cijfers.Deur;

/// <summary>The definition of a figure in one version, as its file says it.</summary>
/// <param name="Code">Code of the indicator, such as <c>aanspraken</c>.</param>
/// <param name="Titel">What it is called on a page.</param>
/// <param name="Versie">Version of the definition.</param>
/// <param name="Editie">The set of figures it belongs to, such as <c>monitor</c>.</param>
/// <param name="Soort">stand, stroom or gemiddelde: two soorten are never compared.</param>
/// <param name="Maat">aantal, aandeel, ratio, gemiddelde or groei.</param>
/// <param name="Toelichting">What counts and what does not, in Markdown.</param>
/// <param name="Wijzigingen">What changed with each version, in Markdown.</param>
/// <param name="IsOpenbaar">Its figures may be opened for everyone.</param>
/// <param name="Hash">SHA-256 of the file, in lower-case hexadecimal.</param>
public sealed record Indicatorversie(
    string Code,
    string Titel,
    string Versie,
    string Editie,
    string Soort,
    string Maat,
    string Toelichting,
    string Wijzigingen,
    bool IsOpenbaar,
    string Hash
);
