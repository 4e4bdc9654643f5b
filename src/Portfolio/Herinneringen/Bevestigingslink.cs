using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Herinneringen;

/// <summary>
/// Writes and reads the signed link of a reminder. The limit in time lies inside the signature and is held against the clock of
/// the house: that of the framework's own time-limited protector cannot be set.
/// </summary>
internal sealed class Bevestigingslink(IDataProtectionProvider bescherming, Klok klok)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Geldig = TimeSpan.FromDays(7);

    private readonly IDataProtector beschermer = bescherming.CreateProtector("portfolio.bevestigingslink.v1");

    public string Maak(Herinnering herinnering) =>
        "/portfolio/bevestig/"
        + beschermer.Protect(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{herinnering.Id:N}|{herinnering.Regio}|{herinnering.Tot.Ticks}"
            )
        );

    /// <summary>What a token says; null when it was not made here or was changed on the way.</summary>
    public Linkinhoud? Lees(string token)
    {
        string[] delen;
        try
        {
            delen = beschermer.Unprotect(token).Split('|');
        }
        catch (CryptographicException)
        {
            // A mangled link is bad input: the page says so in words.
            return null;
        }
        var tot = new DateTime(long.Parse(delen[2], CultureInfo.InvariantCulture), DateTimeKind.Utc);
        return new Linkinhoud(Guid.ParseExact(delen[0], "N"), delen[1], tot <= klok.Nu);
    }
}

/// <summary>What stands in a link: which reminder, of which region, and whether its time is over.</summary>
internal sealed record Linkinhoud(Guid HerinneringId, string Regio, bool Verlopen);
