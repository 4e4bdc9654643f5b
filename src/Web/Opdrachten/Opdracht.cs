using System.CommandLine;

namespace Regiotafel.Web.Opdrachten;

/// <summary>A verb of the command line with the exit codes that its help promises.</summary>
/// <param name="eindcodes">Besides those that hold for every verb.</param>
internal sealed class Opdracht(string naam, string zin, params (int Code, string Betekenis)[] eindcodes)
    : Command(naam, zin)
{
    private readonly (int Code, string Betekenis)[] _eigen = eindcodes;

    /// <summary>The exit code when the command line is not right.</summary>
    public int VerkeerdGebruik { get; init; } = Uitgang.VerkeerdGebruik;

    /// <summary>The exit code of a defect of the program itself.</summary>
    public int Defect { get; init; } = Uitgang.Defect;

    /// <summary>Every exit code with its meaning in Dutch.</summary>
    public IReadOnlyList<(int Code, string Betekenis)> Eindcodes =>
        [
            .. _eigen
                .Concat(
                    new (int Code, string Betekenis)[]
                    {
                        (Uitgang.Goed, "gelukt"),
                        (VerkeerdGebruik, "verkeerd gebruik van de opdracht"),
                        (Defect, "fout in Regiotafel zelf"),
                        (Uitgang.Afgebroken, "gestopt voordat het klaar was"),
                    }
                )
                .DistinctBy(e => e.Code)
                .OrderBy(e => e.Code),
        ];

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
