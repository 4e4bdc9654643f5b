using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Regiotafel.Kern.Opslag;

/// <summary>Instants are UTC, in and out: SQLite would take a local time silently and give it back without a kind.</summary>
public sealed class AlleenUtc()
    : ValueConverter<DateTime, DateTime>(naar => Controleer(naar), uit => DateTime.SpecifyKind(uit, DateTimeKind.Utc))
{
    private static DateTime Controleer(DateTime moment) =>
        moment.Kind == DateTimeKind.Utc ? moment : throw new InvalidOperationException("Only UTC instants are stored.");
}
