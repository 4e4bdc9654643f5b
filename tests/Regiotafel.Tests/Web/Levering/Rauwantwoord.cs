namespace Regiotafel.Tests.Web.Levering;

/// <summary>An answer as it came over the line, its headers in order of name.</summary>
internal sealed record Rauwantwoord(string Status, IReadOnlyList<string> Koppen, byte[] Lijf);
