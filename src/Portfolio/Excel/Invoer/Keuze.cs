using Regiotafel.Portfolio.Excel.Vergelijken;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>What a person ticked on the difference page.</summary>
/// <param name="Rijen">Keys of rows to save and of stored rows to end.</param>
/// <param name="Bestand">Conflicting fields ("r12:Plekken ggz") in which the file wins; in the others the register does.</param>
/// <param name="GoedeRijen">Rows that can be saved stand, also when another row is refused.</param>
internal sealed record Keuze(IReadOnlySet<string> Rijen, IReadOnlySet<string> Bestand, bool GoedeRijen)
{
    public static string Veldsleutel(Verschilrij rij, Wijziging wijziging) => $"{rij.Sleutel}:{wijziging.Kop}";

    public IEnumerable<Verschilrij> Kies(IEnumerable<Verschilrij> rijen) =>
        rijen
            .Where(r => r.Code != "V403" && Rijen.Contains(r.Sleutel))
            .Select(r =>
                r with
                {
                    Wijzigingen = [.. r.Wijzigingen, .. r.Conflicten.Where(c => Bestand.Contains(Veldsleutel(r, c)))],
                    Conflicten = [],
                }
            )
            .Where(r => r.Code is "V401" or "V404" || r.Wijzigingen.Count > 0);
}
