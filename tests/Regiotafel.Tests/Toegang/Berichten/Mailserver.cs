using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Regiotafel.Tests.Toegang.Berichten;

/// <summary>A mail server on this machine that keeps what it gets; it can refuse.</summary>
internal sealed class Mailserver : IDisposable
{
    private readonly TcpListener luisteraar = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource einde = new();

    public Mailserver()
    {
        luisteraar.Start();
        _ = Luister();
    }

    public int Poort => ((IPEndPoint)luisteraar.LocalEndpoint).Port;

    /// <summary>True: nobody's mail is taken.</summary>
    public bool Weigert { get; set; }

    /// <summary>Whole messages, headers included.</summary>
    public ConcurrentQueue<string> Ontvangen { get; } = new();

    public void Dispose()
    {
        einde.Cancel();
        luisteraar.Stop();
        einde.Dispose();
    }

    private async Task Luister()
    {
        while (!einde.IsCancellationRequested)
        {
            using var klant = await luisteraar.AcceptTcpClientAsync(einde.Token);
            await Bedien(klant.GetStream());
        }
    }

    private async Task Bedien(NetworkStream stroom)
    {
        using var lezer = new StreamReader(stroom, Encoding.UTF8, leaveOpen: true);
        await using var schrijver = new StreamWriter(stroom, new UTF8Encoding(false))
        {
            AutoFlush = true,
            NewLine = "\r\n",
        };
        await schrijver.WriteLineAsync("220 proef");
        while (await lezer.ReadLineAsync(einde.Token) is { } regel)
        {
            if (regel.StartsWith("DATA", StringComparison.Ordinal))
            {
                await schrijver.WriteLineAsync("354 ga verder");
                Ontvangen.Enqueue(await Lees(lezer));
                await schrijver.WriteLineAsync("250 goed");
                continue;
            }
            var weiger = Weigert && regel.StartsWith("RCPT", StringComparison.Ordinal);
            await schrijver.WriteLineAsync(
                weiger ? "550 nee"
                : regel.StartsWith("QUIT", StringComparison.Ordinal) ? "221 dag"
                : "250 goed"
            );
        }
    }

    private async Task<string> Lees(StreamReader lezer)
    {
        var bericht = new StringBuilder();
        while (await lezer.ReadLineAsync(einde.Token) is { } regel && regel != ".")
        {
            bericht.AppendLine(regel);
        }
        return bericht.ToString();
    }
}
