using System.IO.Pipelines;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Regiotafel.Web.Levering;

/// <summary>
/// One connection at the front counter, with the patience of the server: as long for a next question and as long for a reader
/// who takes nothing as on the other side, and no next answer once the house is closing.
/// </summary>
internal sealed class Loketverbinding(
    ConnectionContext verbinding,
    KestrelServerLimits grenzen,
    Func<ValueTask> bereid,
    Loketverbinding.Beantwoorder beantwoord
)
{
    /// <summary>Answers the first question in the bytes; gives its length, 0 when it is not for here.</summary>
    public delegate int Beantwoorder(ReadOnlySpan<byte> bytes, out ReadOnlyMemory<byte> antwoord);

    private readonly PipeReader _in = verbinding.Transport.Input;

    // Straight to the socket: the way of the server copies the bytes and lets another thread send them. Nothing waits on that way, for
    // the server has not had the connection yet.
    private readonly Socket? _socket = verbinding.Features.Get<IConnectionSocketFeature>()?.Socket;

    // Heartbeats (one a second) that what is waited for may still take; 0 when nothing is waited for.
    private int _slagen;
    private bool _schrijft;

    /// <summary>Answers what it can. True: there is more, for the server; false: the connection is at its end.</summary>
    public async Task<bool> Bedien()
    {
        var slot = verbinding.Features.Get<IConnectionLifetimeNotificationFeature>()?.ConnectionClosedRequested;
        await using var sluiten = (slot ?? default).Register(_in.CancelPendingRead);
        verbinding.Features.Get<IConnectionHeartbeatFeature>()?.OnHeartbeat(v => ((Loketverbinding)v).Slag(), this);
        try
        {
            return await Vragen();
        }
        catch (Exception e)
            when (e is IOException or SocketException or ObjectDisposedException or ConnectionAbortedException)
        {
            // The other side went away.
            return false;
        }
        finally
        {
            Volatile.Write(ref _slagen, 0);
        }
    }

    private async Task<bool> Vragen()
    {
        while (true)
        {
            Wacht(grenzen.KeepAliveTimeout, schrijft: false);
            var gelezen = await _in.ReadAsync();
            if (gelezen.IsCanceled || (gelezen.IsCompleted && gelezen.Buffer.IsEmpty))
            {
                return false;
            }
            await bereid();
            // Only what lies in one piece: a question cut in two is for the server.
            var (stuk, gedaan) = (gelezen.Buffer.First, 0);
            while (beantwoord(stuk.Span[gedaan..], out var antwoord) is var lengte and > 0)
            {
                gedaan += lengte;
                if (!await Verstuur(antwoord))
                {
                    return false;
                }
            }
            var isRest = gedaan < gelezen.Buffer.Length;
            _in.AdvanceTo(gelezen.Buffer.GetPosition(gedaan));
            if (isRest)
            {
                return true;
            }
        }
    }

    private async ValueTask<bool> Verstuur(ReadOnlyMemory<byte> antwoord)
    {
        if (grenzen.MinResponseDataRate is { } traagst)
        {
            Wacht(traagst.GracePeriod + TimeSpan.FromSeconds(antwoord.Length / traagst.BytesPerSecond), schrijft: true);
        }
        if (_socket is not null)
        {
            return await _socket.SendAsync(antwoord, SocketFlags.None) == antwoord.Length;
        }
        var verstuurd = await verbinding.Transport.Output.WriteAsync(antwoord);
        return !verstuurd.IsCompleted && !verstuurd.IsCanceled;
    }

    private void Wacht(TimeSpan duur, bool schrijft)
    {
        Volatile.Write(ref _schrijft, schrijft);
        // An endless time is more than a number holds.
        Volatile.Write(ref _slagen, (int)Math.Clamp(Math.Ceiling(duur.TotalSeconds) + 1, 1, int.MaxValue));
    }

    private void Slag()
    {
        if (Volatile.Read(ref _slagen) <= 0 || Interlocked.Decrement(ref _slagen) != 0)
        {
            return;
        }
        if (Volatile.Read(ref _schrijft))
        {
            verbinding.Abort(new ConnectionAbortedException("The other side reads too slowly."));
        }
        else
        {
            _in.CancelPendingRead();
        }
    }
}
