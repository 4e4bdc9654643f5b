using Regiotafel.Kern.Aanlevering;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>What a file of the waiting list says, before anybody has looked at it.</summary>
/// <param name="Bron">The CSV of the import contract, or AW317.</param>
/// <param name="Keur">Findings and rows; line numbers are those of the file that was sent.</param>
/// <param name="Extra">What AW317 says besides, by line.</param>
internal sealed record Bestandslezing(Feitbron Bron, Wachtlijstkeur Keur, IReadOnlyDictionary<int, Aw317extra> Extra);

/// <summary>What AW317 says of a status besides the columns of the contract.</summary>
/// <param name="Instelling">AGB code of the preferred institution; null when there is none.</param>
/// <param name="ZietAf">The client does not want the indicated care, or not yet.</param>
internal sealed record Aw317extra(string? Instelling, bool ZietAf);
