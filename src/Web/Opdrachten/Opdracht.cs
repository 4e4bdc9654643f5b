using System.CommandLine;

namespace Regiotafel.Web.Opdrachten;

/// <summary>A verb of the command line with the exit codes that its help promises.</summary>
/// <param name="eindcodes">Besides those that hold for every verb.</param>
internal sealed class Opdracht(string naam, string zin, params (int Code, string Betekenis)[] eindcodes)
    : Command(naam, zin)
{
    private static readonly (int, string)[] Altijd =
    [
        (Uitgang.Goed, "gelukt"),
        (Uitgang.VerkeerdGebruik, "verkeerd gebruik van de opdracht"),
        (Uitgang.Defect, "fout in Regiotafel zelf"),
        (Uitgang.Afgebroken, "gestopt voordat het klaar was"),
    ];

    /// <summary>Every exit code with its meaning in Dutch.</summary>
    public IReadOnlyList<(int Code, string Betekenis)> Eindcodes { get; } =
    [.. eindcodes.Concat(Altijd).DistinctBy(e => e.Item1).OrderBy(e => e.Item1)];

    /// <summary>What the verb does. Stopping it halfway is no defect: one sentence, and an exit code of its own.</summary>
    public void Doet(Func<ParseResult, CancellationToken, Task<int>> daad) =>
        SetAction(
            async (r, ct) =>
            {
                try
                {
                    return await daad(r, ct);
                }
                catch (OperationCanceledException) when (ct.IsCancellationRequested)
                {
                    await r.InvocationConfiguration.Error.WriteLineAsync("Gestopt voordat het klaar was.");
                    return Uitgang.Afgebroken;
                }
            }
        );
}
