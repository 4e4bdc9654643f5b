using Microsoft.Extensions.Configuration;

namespace Regiotafel.Toegang.Berichten;

/// <summary>
/// How mail leaves: <c>Smtp:Host</c>, <c>Smtp:Poort</c> (25), <c>Smtp:Van</c>, <c>Smtp:Gebruiker</c>, <c>Smtp:Wachtwoord</c>,
/// <c>Smtp:Tls</c> (true), and <c>Adres</c>, under which readers reach Regiotafel. Without a host nothing leaves.
/// </summary>
internal sealed class Mailinstelling(IConfiguration instellingen)
{
    public string? Host => Leeg(instellingen["Smtp:Host"]);
    public int Poort => instellingen.GetValue("Smtp:Poort", 25);
    public string Van => Leeg(instellingen["Smtp:Van"]) ?? $"regiotafel@{Host}";
    public string? Gebruiker => Leeg(instellingen["Smtp:Gebruiker"]);
    public string? Wachtwoord => Leeg(instellingen["Smtp:Wachtwoord"]);
    public bool Tls => instellingen.GetValue("Smtp:Tls", defaultValue: true);

    /// <summary>Where links in mail point to, without slash at the end.</summary>
    public string Adres => (Leeg(instellingen["Adres"]) ?? "http://localhost:5080").TrimEnd('/');

    public bool IsIngesteld => Host is not null;

    private static string? Leeg(string? waarde) => string.IsNullOrWhiteSpace(waarde) ? null : waarde.Trim();
}
