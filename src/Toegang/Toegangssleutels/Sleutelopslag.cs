using System.Buffers.Text;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.TweedeFactor;

namespace Regiotafel.Toegang.Toegangssleutels;

/// <summary>
/// Where ASP.NET Core Identity finds accounts and their passkeys. It reads; writing goes through the actions of this room, with
/// their log line.
/// </summary>
internal sealed class Sleutelopslag(ToegangDb db) : IUserPasskeyStore<Gebruiker>
{
    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Gebruiker user, CancellationToken cancellationToken) =>
        [
            .. (
                await db
                    .Toegangssleutels.AsNoTracking()
                    .Where(t => t.GebruikerId == user.Id)
                    .ToListAsync(cancellationToken)
            ).Select(Lees),
        ];

    public async Task<Gebruiker?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var id = Base64Url.EncodeToString(credentialId);
        return await (
            from t in db.Toegangssleutels
            join g in db.Gebruikers on t.GebruikerId equals g.Id
            where t.SleutelId == id
            select g
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(
        Gebruiker user,
        byte[] credentialId,
        CancellationToken cancellationToken
    )
    {
        var id = Base64Url.EncodeToString(credentialId);
        var sleutel = await db
            .Toegangssleutels.AsNoTracking()
            .SingleOrDefaultAsync(t => t.SleutelId == id && t.GebruikerId == user.Id, cancellationToken);
        return sleutel is null ? null : Lees(sleutel);
    }

    public Task<Gebruiker?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, CultureInfo.InvariantCulture, out var id)
            ? db.Gebruikers.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id, cancellationToken)
            : Task.FromResult<Gebruiker?>(null);

    public Task<string> GetUserIdAsync(Gebruiker user, CancellationToken cancellationToken) =>
        Task.FromResult(Nummer(user));

    public Task<string?> GetUserNameAsync(Gebruiker user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Mail);

    public Task<string?> GetNormalizedUserNameAsync(Gebruiker user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Zoekmail);

    public Task<Gebruiker?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        throw AlleenLezen();

    public Task AddOrUpdatePasskeyAsync(Gebruiker user, UserPasskeyInfo passkey, CancellationToken cancellationToken) =>
        throw AlleenLezen();

    public Task RemovePasskeyAsync(Gebruiker user, byte[] credentialId, CancellationToken cancellationToken) =>
        throw AlleenLezen();

    public Task SetUserNameAsync(Gebruiker user, string? userName, CancellationToken cancellationToken) =>
        throw AlleenLezen();

    public Task SetNormalizedUserNameAsync(
        Gebruiker user,
        string? normalizedName,
        CancellationToken cancellationToken
    ) => throw AlleenLezen();

    public Task<IdentityResult> CreateAsync(Gebruiker user, CancellationToken cancellationToken) => throw AlleenLezen();

    public Task<IdentityResult> UpdateAsync(Gebruiker user, CancellationToken cancellationToken) => throw AlleenLezen();

    public Task<IdentityResult> DeleteAsync(Gebruiker user, CancellationToken cancellationToken) => throw AlleenLezen();

    // The database belongs to the request.
    public void Dispose() { }

    /// <summary>The number under which an authenticator knows an account: random, and nothing of the person.</summary>
    internal static string Nummer(Gebruiker gebruiker) => gebruiker.Id.ToString("N");

    private static UserPasskeyInfo Lees(Toegangssleutel t) =>
        new(
            Base64Url.DecodeFromChars(t.SleutelId),
            Base64Url.DecodeFromChars(t.PubliekeSleutel),
            new DateTimeOffset(t.GemaaktOp),
            (uint)t.Teller,
            t.Overdracht.Split(',', StringSplitOptions.RemoveEmptyEntries),
            t.Geverifieerd,
            t.KopieMogelijk,
            t.KopieGemaakt,
            Base64Url.DecodeFromChars(t.Verklaring),
            Base64Url.DecodeFromChars(t.Clientgegevens)
        )
        {
            Name = t.Naam,
        };

    private static NotSupportedException AlleenLezen() =>
        new("Accounts and passkeys are changed by their own actions.");
}
