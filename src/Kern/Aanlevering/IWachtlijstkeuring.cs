namespace Regiotafel.Kern.Aanlevering;

/// <summary>
/// Screens a file of the soort <c>wachtlijst</c> by the import contract, in memory. Cijfers answers, so that one reading of the contract
/// serves every room; nothing of the file is kept.
/// </summary>
public interface IWachtlijstkeuring
{
    /// <param name="csv">The bytes of the file.</param>
    /// <param name="regio">The region for which it is delivered; rows of another one are told of.</param>
    Wachtlijstkeur Keur(ReadOnlyMemory<byte> csv, string regio);
}
