namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>Where the files of one delivery lie: a folder, or buffers in memory.</summary>
internal interface ILeveringsbron
{
    /// <summary>Names of the files, without folder, in byte order.</summary>
    IReadOnlyList<string> Namen { get; }

    /// <summary>Opens a file of <see cref="Namen"/>.</summary>
    ILeveringsbestand Open(string naam);
}
