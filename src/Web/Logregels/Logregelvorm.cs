using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Regiotafel.Kern;

namespace Regiotafel.Web.Logregels;

/// <summary>
/// One JSON object per line, without personal data. Of an exception only its kind and where it happened: its message may hold
/// what somebody typed. Of a line that is not ours only the template, without its values.
/// </summary>
internal sealed class Logregelvorm(Klok klok) : ConsoleFormatter(Naam)
{
    public const string Naam = "regiotafel";
    private const string Eigen = "Regiotafel.";
    private const string Sjabloon = "{OriginalFormat}";

    private static readonly JsonWriterOptions Leesbaar = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override void Write<TState>(
        in LogEntry<TState> logEntry,
        IExternalScopeProvider? scopeProvider,
        TextWriter textWriter
    )
    {
        using var regel = new MemoryStream();
        using (var json = new Utf8JsonWriter(regel, Leesbaar))
        {
            json.WriteStartObject();
            json.WriteString("tijd", klok.Nu);
            json.WriteString("niveau", Niveau(logEntry.LogLevel));
            json.WriteString("bron", logEntry.Category);
            json.WriteString("tekst", Tekst(logEntry));
            if (logEntry.Exception is { } fout)
            {
                json.WriteString("fout", Soorten(fout));
                json.WriteString("spoor", fout.StackTrace);
            }
            json.WriteEndObject();
        }
        textWriter.WriteLine(Encoding.UTF8.GetString(regel.ToArray()));
    }

    private static string? Tekst<TState>(in LogEntry<TState> regel) =>
        regel.Category.StartsWith(Eigen, StringComparison.Ordinal)
            ? regel.Formatter(regel.State, null)
            : (regel.State as IEnumerable<KeyValuePair<string, object?>>)
                ?.FirstOrDefault(w => w.Key == Sjabloon)
                .Value?.ToString();

    private static string Soorten(Exception fout) =>
        fout.InnerException is { } binnen ? $"{fout.GetType().Name} < {Soorten(binnen)}" : fout.GetType().Name;

    private static string Niveau(LogLevel niveau) =>
        niveau switch
        {
            LogLevel.Critical => "ernstig",
            LogLevel.Error => "fout",
            LogLevel.Warning => "let op",
            _ => "bericht",
        };
}
