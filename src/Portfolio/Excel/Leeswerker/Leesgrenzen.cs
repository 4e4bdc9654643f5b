namespace Regiotafel.Portfolio.Excel.Leeswerker;

/// <summary>What the reading process may use: time, memory, and bytes of answer.</summary>
internal sealed record Leesgrenzen(TimeSpan Tijd, long Geheugen, long Antwoord)
{
    /// <summary>
    /// Ten seconds and 256 MB. The answer has a limit of its own: one long text that many cells share takes little room in
    /// the worker and a lot in the process that waits for it.
    /// </summary>
    public static Leesgrenzen Gewoon { get; } =
        new(TimeSpan.FromSeconds(10), 256L * 1024 * 1024, Kern.Xlsx.Grenzen.UploadBytesUitgepakt);
}
