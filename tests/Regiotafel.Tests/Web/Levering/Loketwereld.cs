using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Levering;

namespace Regiotafel.Tests.Web.Levering;

/// <summary>The house behind a real port, with the national page published, and what was given at its front counter.</summary>
public sealed class Loketwereld : IAsyncLifetime
{
    public const string Pagina = "/monitor";
    private readonly MeterListener teller = new();
    private Proefregio? wereld;
    private long gegeven;

    internal Uri Adres => new(wereld!.App.Urls.First());
    internal Proefregio Wereld => wereld!;

    /// <summary>How many answers the front counter gave.</summary>
    internal long Gegeven => Interlocked.Read(ref gegeven);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => await Begin(stel: null);

    internal async Task Begin(Action<WebApplicationBuilder>? stel)
    {
        wereld = await Proefregio.Start(
            Motor.Sqlite,
            b =>
            {
                b.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
                stel?.Invoke(b);
            }
        );
        var fabriek = wereld.App.Services.GetRequiredService<IMeterFactory>();
        teller.InstrumentPublished = (instrument, luisteraar) =>
        {
            if (instrument.Meter.Name == Voorloket.Meternaam && ReferenceEquals(instrument.Meter.Scope, fabriek))
            {
                luisteraar.EnableMeasurementEvents(instrument);
            }
        };
        teller.SetMeasurementEventCallback<long>((_, aantal, _, _) => Interlocked.Add(ref gegeven, aantal));
        teller.Start();
        using var lijn = new Rauwelijn(Adres);
        await lijn.Stuur($"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        await lijn.Antwoord();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        teller.Dispose();
        await wereld!.DisposeAsync();
    }
}
