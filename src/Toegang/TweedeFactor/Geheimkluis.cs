using Microsoft.AspNetCore.DataProtection;
using Regiotafel.Toegang.Accounts;

namespace Regiotafel.Toegang.TweedeFactor;

/// <summary>Keeps the secret of an app encrypted, bound to its account.</summary>
internal sealed class Geheimkluis(IDataProtectionProvider bescherming)
{
    public string Berg(Guid gebruiker, byte[] geheim) => Convert.ToBase64String(Slot(gebruiker).Protect(geheim));

    public byte[]? Haal(Gebruiker gebruiker) =>
        gebruiker.TotpGeheim is { } tekst ? Slot(gebruiker.Id).Unprotect(Convert.FromBase64String(tekst)) : null;

    private IDataProtector Slot(Guid gebruiker) => bescherming.CreateProtector("Toegang.Totp", gebruiker.ToString("N"));
}
