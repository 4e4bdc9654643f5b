using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Regiotafel.Portfolio.Opslag;

/// <summary>
/// Gives a location or a unit its code: random, unique for ever. Nothing is deleted, so a code that is in the table was
/// never free again. On PostgreSQL the look-up sees one region; across regions the unique index decides.
/// </summary>
/// <param name="db">The store.</param>
/// <param name="trek">Draws six characters.</param>
internal sealed class Codegever(PortfolioDb db, Func<string> trek)
{
    private const string Tekens = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const int Lengte = 6;

    public static string Trek() => RandomNumberGenerator.GetString(Tekens, Lengte);

    /// <summary>A code <c>LOC-</c> that no location has.</summary>
    public Task<string> Locatie(CancellationToken ct) =>
        Nieuw("LOC-", code => db.Locaties.AnyAsync(l => l.Code == code, ct));

    /// <summary>A code <c>EEN-</c> that no unit has.</summary>
    public Task<string> Eenheid(CancellationToken ct) =>
        Nieuw("EEN-", code => db.Eenheden.AnyAsync(e => e.Code == code, ct));

    private async Task<string> Nieuw(string voor, Func<string, Task<bool>> bestaat)
    {
        string code;
        do
        {
            code = voor + trek();
        } while (await bestaat(code));
        return code;
    }
}
