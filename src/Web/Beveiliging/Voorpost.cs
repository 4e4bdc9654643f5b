using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Regiotafel.Web.Beveiliging;

/// <summary>
/// The web server in front, which does https. From its address, and from no other, what it says of the visitor counts: the
/// address from which limits and the slowing down of sign-ins count, and that the connection was https. Without it everybody
/// would have one address, and whoever guesses a password would shut out its owner.
/// </summary>
internal static class Voorpost
{
    /// <summary>Addresses of the web servers in front, separated by commas.</summary>
    public const string Instelling = "REGIOTAFEL_VOORPOST";

    public static bool Staat(IConfiguration instellingen) => Adressen(instellingen).Any();

    public static void Stel(IServiceCollection diensten, IConfiguration instellingen) =>
        diensten.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            o.KnownIPNetworks.Clear();
            o.KnownProxies.Clear();
            foreach (var adres in Adressen(instellingen))
            {
                o.KnownProxies.Add(adres);
            }
        });

    private static IEnumerable<IPAddress> Adressen(IConfiguration instellingen) =>
        (instellingen[Instelling] ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(IPAddress.Parse);
}
