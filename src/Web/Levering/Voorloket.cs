using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Regiotafel.Kern;

namespace Regiotafel.Web.Levering;

/// <summary>
/// Stands at each connection, before the server: a plain question for a page that has been published is answered with its bytes.
/// At the first question that is not so, the connection goes to the server, unread, and stays there.
/// </summary>
internal sealed class Voorloket : IDisposable
{
    /// <summary>The house logs no line per request; this counts what the counters of the framework do not see.</summary>
    public const string Meternaam = "Regiotafel.Voorloket";

    private readonly Publicaties _publicaties;
    private readonly IOptionsMonitor<HostFilteringOptions> _hosts;
    private readonly KestrelServerLimits _grenzen;
    private readonly Datumregel _datum;
    private readonly Meter _meter;
    private readonly Counter<long> _gegeven;

    public Voorloket(
        Publicaties publicaties,
        IOptionsMonitor<HostFilteringOptions> hosts,
        IOptions<KestrelServerOptions> server,
        Klok klok,
        IMeterFactory meters
    )
    {
        (_publicaties, _hosts, _grenzen) = (publicaties, hosts, server.Value.Limits);
        _datum = new Datumregel(klok);
        _meter = meters.Create(Meternaam);
        _gegeven = _meter.CreateCounter<long>("voorloket.gegeven", description: "Published pages given as bytes");
    }

    public async Task Voer(ConnectionContext verbinding, ConnectionDelegate server)
    {
        var loket = new Loketverbinding(
            verbinding,
            _grenzen,
            () => _publicaties.Ververs(CancellationToken.None),
            Antwoord
        );
        if (await loket.Bedien())
        {
            await server(verbinding);
        }
    }

    public void Dispose() => _meter.Dispose();

    private int Antwoord(ReadOnlySpan<byte> bytes, out ReadOnlyMemory<byte> antwoord)
    {
        antwoord = default;
        if (
            !Vraaglezer.Lees(bytes, out var vraag)
            || !IsHierBekend(vraag.Host)
            || _publicaties.Zoek(vraag.Pad) is not { } publicatie
        )
        {
            return 0;
        }
        antwoord = publicatie.Klaar(vraag.Neemt).Op(_datum.Nu());
        _gegeven.Add(1);
        return vraag.Lengte;
    }

    // A wildcard for subdomains is left to the house.
    private bool IsHierBekend(ReadOnlySpan<byte> host)
    {
        var punt = host.IndexOf((byte)':');
        var naam = punt < 0 ? host : host[..punt];
        foreach (var bekend in _hosts.CurrentValue.AllowedHosts)
        {
            if (bekend == "*" || System.Text.Ascii.EqualsIgnoreCase(naam, bekend))
            {
                return true;
            }
        }
        return false;
    }
}
