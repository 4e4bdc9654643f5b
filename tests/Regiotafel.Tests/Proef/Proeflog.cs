using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Regiotafel.Tests.Proef;

/// <summary>Keeps what the system logs: a defect (an error with an exception) fails the test that met it.</summary>
internal sealed class Proeflog : ILoggerProvider
{
    /// <summary>Every line, as it would be written.</summary>
    public ConcurrentQueue<string> Regels { get; } = new();

    /// <summary>Exceptions logged as an error.</summary>
    public ConcurrentQueue<Exception> Defecten { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Schrijver(this, categoryName);

    public void Dispose() { }

    private sealed class Schrijver(Proeflog log, string categorie) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            log.Regels.Enqueue($"{logLevel} {categorie} {formatter(state, exception)}");
            if (logLevel >= LogLevel.Error && exception is not null)
            {
                log.Defecten.Enqueue(exception);
            }
        }
    }
}
