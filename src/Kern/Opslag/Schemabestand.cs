namespace Regiotafel.Kern.Opslag;

/// <summary>One schema file.</summary>
/// <param name="Naam">File name, such as <c>002_aanbod.sql</c>.</param>
/// <param name="Nummer">Its three digits.</param>
/// <param name="Tekst">The SQL.</param>
/// <param name="Sha256">Fingerprint of the text, lower-case hex.</param>
public sealed record Schemabestand(string Naam, int Nummer, string Tekst, string Sha256);
