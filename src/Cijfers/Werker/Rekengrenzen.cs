namespace Regiotafel.Cijfers.Werker;

/// <summary>What one run of the worker may use.</summary>
/// <param name="Tijd">Wall clock, from the start of the process.</param>
/// <param name="Geheugen">Bytes of the whole process: the files, our own buffers and the engine.</param>
/// <param name="Antwoord">Bytes of the outcome.</param>
internal sealed record Rekengrenzen(TimeSpan Tijd, long Geheugen, long Antwoord)
{
    /// <summary>Ten minutes and 3 GiB: twenty million rows fit.</summary>
    public static Rekengrenzen Gewoon { get; } = new(TimeSpan.FromMinutes(10), 3L << 30, 256L << 20);
}
