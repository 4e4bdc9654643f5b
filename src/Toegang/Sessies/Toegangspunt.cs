using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Regiotafel.Toegang.Sessies;

/// <summary>Where a request came in, for the audit log: coarse on purpose, no full address and no full user agent.</summary>
/// <param name="Samenhang">Reference number of the request; empty outside one.</param>
/// <param name="Netblok">The network (/24 or /48) of the caller.</param>
/// <param name="Toestel">Class of program: a browser family, <c>overig</c>, or <c>opdracht</c> outside a request.</param>
internal sealed record Toegangspunt(string Samenhang, string Netblok, string Toestel)
{
    private static readonly string[] Families = ["Firefox", "Edg", "Chrome", "Safari"];

    public static Toegangspunt Intern { get; } = new("", "", "opdracht");

    public static Toegangspunt Van(HttpContext http) =>
        new(
            http.TraceIdentifier,
            Blok(http.Connection.RemoteIpAddress),
            Families.FirstOrDefault(f =>
                http.Request.Headers.UserAgent.ToString().Contains(f, StringComparison.Ordinal)
            ) ?? "overig"
        );

    /// <summary>The network of an address: /24 of IPv4, /48 of IPv6.</summary>
    public static string Blok(IPAddress? adres)
    {
        if (adres is null)
        {
            return "onbekend";
        }
        var echt = adres.IsIPv4MappedToIPv6 ? adres.MapToIPv4() : adres;
        var bytes = echt.GetAddressBytes();
        return echt.AddressFamily == AddressFamily.InterNetwork
            ? $"{bytes[0]}.{bytes[1]}.{bytes[2]}.0/24"
            : $"{Convert.ToHexStringLower(bytes.AsSpan(0, 6))}::/48";
    }
}
