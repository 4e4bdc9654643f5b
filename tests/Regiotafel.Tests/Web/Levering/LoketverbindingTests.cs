using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Regiotafel.Web.Levering;

namespace Regiotafel.Tests.Web.Levering;

public sealed class LoketverbindingTests
{
    private readonly KestrelServerLimits grenzen = new() { KeepAliveTimeout = TimeSpan.FromSeconds(3) };

    [Fact]
    public async Task Een_lijn_waarop_niets_gebeurt_eindigt_na_het_geduld_van_de_server()
    {
        using var lijn = new Proeflijn();
        var bedienen = new Loketverbinding(lijn.Verbinding, grenzen, Bereid, Antwoord).Bedien();

        lijn.Slaan(3);
        Assert.False(bedienen.IsCompleted);
        lijn.Slaan(1);

        Assert.False(await bedienen);
    }

    [Fact]
    public async Task Een_volgende_vraag_begint_het_geduld_opnieuw()
    {
        using var lijn = new Proeflijn();
        var bedienen = new Loketverbinding(lijn.Verbinding, grenzen, Bereid, Antwoord).Bedien();
        lijn.Slaan(3);

        await lijn.Vraag("?");
        await lijn.Neem(1);
        lijn.Slaan(3);
        await lijn.Vraag("?");
        await lijn.Neem(1);

        Assert.False(bedienen.IsCompleted);
        await lijn.Weg();
        Assert.False(await bedienen);
    }

    [Fact]
    public async Task Wie_niets_van_het_antwoord_neemt_wordt_verbroken()
    {
        using var lijn = new Proeflijn();
        grenzen.MinResponseDataRate = new(bytesPerSecond: 2000, gracePeriod: TimeSpan.FromSeconds(2));
        var bedienen = new Loketverbinding(
            lijn.Verbinding,
            grenzen,
            Bereid,
            (ReadOnlySpan<byte> bytes, out ReadOnlyMemory<byte> antwoord) =>
            {
                antwoord = new byte[4000];
                return bytes.Length;
            }
        ).Bedien();
        await lijn.Vraag("?");

        // Two seconds of grace, two for the bytes, one for the beat that was under way.
        lijn.Slaan(4);
        Assert.False(lijn.Verbinding.ConnectionClosed.IsCancellationRequested);
        lijn.Slaan(1);

        Assert.False(await bedienen);
        Assert.True(lijn.Verbinding.ConnectionClosed.IsCancellationRequested);
    }

    [Fact]
    public async Task Wat_niet_voor_het_loket_is_blijft_ongelezen_voor_de_server()
    {
        using var lijn = new Proeflijn();
        var bedienen = new Loketverbinding(lijn.Verbinding, grenzen, Bereid, Antwoord).Bedien();

        await lijn.Vraag("??huis");

        Assert.True(await bedienen);
        await lijn.Neem(2);
        var rest = await lijn.Verbinding.Transport.Input.ReadAsync(TestContext.Current.CancellationToken);
        Assert.Equal("huis", Encoding.ASCII.GetString(rest.Buffer));
        // The server now has the connection: the patience of the counter is over.
        lijn.Slaan(10);
        Assert.False(lijn.Verbinding.ConnectionClosed.IsCancellationRequested);
    }

    [Fact]
    public async Task Na_het_sluiten_van_het_huis_krijgt_een_volgende_vraag_geen_antwoord()
    {
        using var lijn = new Proeflijn();
        var bedienen = new Loketverbinding(lijn.Verbinding, grenzen, Bereid, Antwoord).Bedien();
        await lijn.Vraag("?");
        await lijn.Neem(1);

        lijn.Sluit();

        Assert.False(await bedienen);
    }

    private static ValueTask Bereid() => ValueTask.CompletedTask;

    private static int Antwoord(ReadOnlySpan<byte> bytes, out ReadOnlyMemory<byte> antwoord)
    {
        antwoord = "!"u8.ToArray();
        return bytes.StartsWith((byte)'?') ? 1 : 0;
    }

    /// <summary>A connection in memory whose heart the test beats.</summary>
    private sealed class Proeflijn
        : IConnectionHeartbeatFeature,
            IConnectionLifetimeNotificationFeature,
            IDuplexPipe,
            IDisposable
    {
        private readonly Pipe heen = Buis();
        private readonly Pipe terug = Buis();
        private readonly CancellationTokenSource sluiten = new();
        private Action hart = () => { };

        public Proeflijn()
        {
            Verbinding = new DefaultConnectionContext("proef", this, this);
            Verbinding.Features.Set<IConnectionHeartbeatFeature>(this);
            Verbinding.Features.Set<IConnectionLifetimeNotificationFeature>(this);
            // A transport that is broken off takes nothing any more.
            Verbinding.ConnectionClosed.Register(() => terug.Reader.Complete());
        }

        public DefaultConnectionContext Verbinding { get; }
        public PipeReader Input => heen.Reader;
        public PipeWriter Output => terug.Writer;
        public CancellationToken ConnectionClosedRequested
        {
            get => sluiten.Token;
            set => throw new NotSupportedException();
        }

        public void OnHeartbeat(Action<object> action, object state) => hart += () => action(state);

        public void RequestClose() => sluiten.Cancel();

        public void Sluit() => RequestClose();

        public void Dispose() => sluiten.Dispose();

        public void Slaan(int keer)
        {
            for (var slag = 0; slag < keer; slag++)
            {
                hart();
            }
        }

        public async Task Vraag(string tekst) => await heen.Writer.WriteAsync(Encoding.ASCII.GetBytes(tekst));

        public async Task Neem(int aantal)
        {
            var gelezen = await terug.Reader.ReadAtLeastAsync(aantal);
            terug.Reader.AdvanceTo(gelezen.Buffer.GetPosition(aantal));
        }

        // What one side does, the other has done when the call returns.
        private static Pipe Buis() =>
            new(
                new PipeOptions(
                    readerScheduler: PipeScheduler.Inline,
                    writerScheduler: PipeScheduler.Inline,
                    pauseWriterThreshold: 1000,
                    resumeWriterThreshold: 500,
                    useSynchronizationContext: false
                )
            );

        public async Task Weg() => await heen.Writer.CompleteAsync();
    }
}
