namespace Regiotafel.Monitor.Gegevens;

/// <summary>A figure in the list of figures.</summary>
/// <param name="Versie">The newest version.</param>
/// <param name="Versies">Where its definitions can be read.</param>
internal sealed record Indicatorantwoord(
    string Code,
    string Titel,
    string Versie,
    string Soort,
    string Maat,
    string Versies
);
