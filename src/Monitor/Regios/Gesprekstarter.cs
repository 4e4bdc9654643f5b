namespace Regiotafel.Monitor.Regios;

/// <summary>A question for the table. It is only there when the test behind it holds (samenwerking.md, section 6, rule 8).</summary>
/// <param name="Aanleiding">The test that holds, in a sentence.</param>
internal sealed record Gesprekstarter(string Code, string Aanleiding, string Vraag);
