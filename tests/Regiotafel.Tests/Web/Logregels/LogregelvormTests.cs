using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Regiotafel.Kern;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Logregels;

namespace Regiotafel.Tests.Web.Logregels;

public sealed class LogregelvormTests
{
    [Fact]
    public void Een_fout_toont_zijn_soort_en_niet_wat_iemand_typte()
    {
        var fout = new InvalidOperationException("jan@zorg.example", new FormatException("06-12345678"));
        var regel = Schrijf(
            "Regiotafel.Web.Fouten",
            log => log.LogWarning(fout, "Fout {Nummer} bij {Route}", "a1b2", "/portfolio/{id}")
        );
        Assert.Equal("InvalidOperationException < FormatException", regel.GetProperty("fout").GetString());
        Assert.Equal("Fout a1b2 bij /portfolio/{id}", regel.GetProperty("tekst").GetString());
        Assert.DoesNotContain("jan@", regel.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("06-", regel.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_regel_van_een_ander_heeft_zijn_sjabloon_zonder_waarden()
    {
        var regel = Schrijf(
            "Microsoft.AspNetCore.X",
            log => log.LogWarning("Request {Path} failed", "/portfolio/locaties/123")
        );
        Assert.Equal("Request {Path} failed", regel.GetProperty("tekst").GetString());
    }

    [Fact]
    public void Tijd_en_niveau_staan_erbij()
    {
        var regel = Schrijf("Regiotafel.X", log => log.LogWarning("vol"));
        Assert.Equal("2026-11-02T08:41:00Z", regel.GetProperty("tijd").GetString());
        Assert.Equal("let op", regel.GetProperty("niveau").GetString());
    }

    private static JsonElement Schrijf(string bron, Action<ILogger> daad)
    {
        var vanger = new Vanger(bron);
        daad(vanger);
        return JsonDocument.Parse(vanger.Regel).RootElement;
    }

    private sealed class Vanger(string bron) : ILogger
    {
        public string Regel { get; private set; } = "";

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            using var uit = new StringWriter();
            new Logregelvorm(new Klok(new VasteTijd(VasteTijd.Begin))).Write(
                new LogEntry<TState>(logLevel, bron, eventId, state, exception, formatter),
                scopeProvider: null,
                uit
            );
            Regel = uit.ToString();
        }
    }
}
