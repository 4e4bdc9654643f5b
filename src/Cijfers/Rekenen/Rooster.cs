using System.Text;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Motor;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>
/// The table <c>rooster</c>: every cell that a definition must answer, region by breakdown, with a column per dimension. A query
/// starts from it, so that a cell in which nobody counts is a row with teller 0. It belongs to one connection, so that definitions can
/// be computed at the same time.
/// </summary>
internal static class Rooster
{
    public const string Naam = "rooster";

    public static void Maak(Rekenmotor motor, Definitie definitie, IReadOnlyList<string> regios)
    {
        var dimensies = definitie.Uitsplitsingen.SelectMany(u => u.Dimensies).Select(d => d.Naam).Distinct().ToList();
        var sql = new StringBuilder($"create or replace temp table {Naam} (regio varchar, uitsplitsing varchar");
        foreach (var dimensie in dimensies)
        {
            sql.Append($", {dimensie} varchar");
        }
        motor.Voer(sql.Append(')').ToString());
        var cellen = definitie.Uitsplitsingen.SelectMany(u => u.Cellen()).DistinctBy(c => c.Tekst).ToList();
        var rijen = regios
            .SelectMany(
                _ => cellen,
                (regio, cel) =>
                    (string[])[regio, cel.Tekst, .. dimensies.Select(d => cel.Waarden.GetValueOrDefault(d, ""))]
            )
            .ToList();
        using var vuller = motor.Vul(Naam);
        foreach (var blok in rijen.Chunk(Tabelvuller.Maat))
        {
            for (var kolom = 0; kolom < dimensies.Count + 2; kolom++)
            {
                vuller[kolom].Zet(blok.Select(r => (string?)r[kolom]).ToArray());
            }
            vuller.Klaar(blok.Length);
        }
        vuller.Sluit();
    }
}
