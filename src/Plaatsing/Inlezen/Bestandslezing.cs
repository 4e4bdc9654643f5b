using Regiotafel.Kern.Aanlevering;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>What a file of the waiting list says, before anybody has looked at it.</summary>
/// <param name="Bron">The CSV of the import contract, or AW317.</param>
/// <param name="Keur">Findings and rows; line numbers are those of the file that was sent.</param>
/// <param name="Extra">What AW317 says besides, by line.</param>
internal sealed record Bestandslezing(Feitbron Bron, Wachtlijstkeur Keur, IReadOnlyDictionary<int, Aw317extra> Extra)
{
    /// <summary>Somebody of the file cannot be recognised, so who is missing from it is not known.</summary>
    public const string IdOnleesbaar = "ID-ONLEESBAAR";

    /// <summary>The findings of the screening, and what follows from them for the whole file.</summary>
    public IReadOnlyList<Keurpunt> Punten =>
        Keur.Regels.All(r => r.Client is not null)
            ? Keur.Punten
            :
            [
                new(
                    0,
                    "",
                    IdOnleesbaar,
                    Keurgevolg.Waarschuwing,
                    "Van een of meer personen is het pseudoniem niet te lezen. Het kan ieder van de lijst zijn. Daarom krijgt nu niemand het merk niet meer gemeld."
                ),
                .. Keur.Punten,
            ];
}

/// <summary>What AW317 says of a status besides the columns of the contract.</summary>
/// <param name="Instelling">AGB code of the preferred institution; null when there is none.</param>
/// <param name="ZietAf">The client does not want the indicated care, or not yet.</param>
internal sealed record Aw317extra(string? Instelling, bool ZietAf);
