using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Web.Beveiliging;

/// <summary>
/// How much one session or address may ask per minute, and how many may wait. Off with the setting
/// <c>REGIOTAFEL_LIMIETEN=uit</c>, for measuring.
/// </summary>
internal static class Limieten
{
    public const string Instelling = "REGIOTAFEL_LIMIETEN";
    private const int PerSessie = 300;
    private const int SchrijvenPerSessie = 60;
    private const int AanmeldenPerAdres = 120;
    private const int PerAdres = 600;
    private const int Tegelijk = 64;
    private const int Wachtrij = 100;
    private const int TegelijkPerVrager = 16;
    private const int WachtrijPerVrager = 32;
    private static readonly RateLimitPartition<string> Vrij = RateLimitPartition.GetNoLimiter("vrij");

    public static bool Aan(IConfiguration instellingen) => instellingen[Instelling] != "uit";

    public static void Stel(RateLimiterOptions keuzes)
    {
        keuzes.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(PerMinuut),
            PartitionedRateLimiter.Create<HttpContext, string>(PerVrager),
            PartitionedRateLimiter.Create<HttpContext, string>(Drukte)
        );
        keuzes.OnRejected = (geweigerd, _) =>
        {
            var antwoord = geweigerd.HttpContext.Response;
            // The page that says so must not wait for the rest of the form.
            geweigerd.HttpContext.Request.ContentType = null;
            // Only a window knows when it opens again; without it, the queue is what is full.
            var wacht = geweigerd.Lease.TryGetMetadata(MetadataName.RetryAfter, out var duur);
            antwoord.StatusCode = wacht
                ? StatusCodes.Status429TooManyRequests
                : StatusCodes.Status503ServiceUnavailable;
            var seconden = wacht ? Math.Max(1, (int)Math.Ceiling(duur.TotalSeconds)) : 5;
            antwoord.Headers.RetryAfter = seconden.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    }

    private static RateLimitPartition<string> PerMinuut(HttpContext http)
    {
        if (IsFoutpagina(http))
        {
            return Vrij;
        }
        var schrijft = !HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method);
        if (http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } sessie)
        {
            return schrijft ? Venster($"w{sessie}", SchrijvenPerSessie) : Venster($"s{sessie}", PerSessie);
        }
        var adres = Adres(http);
        return schrijft ? Venster($"l{adres}", AanmeldenPerAdres) : Venster($"a{adres}", PerAdres);
    }

    // Who sends slowly on many lines at once keeps one's own places busy and leaves the others for everybody else.
    private static RateLimitPartition<string> PerVrager(HttpContext http) =>
        IsVrij(http)
            ? Vrij
            : RateLimitPartition.GetConcurrencyLimiter(
                http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } sessie ? $"s{sessie}" : $"a{Adres(http)}",
                _ => new ConcurrencyLimiterOptions { PermitLimit = TegelijkPerVrager, QueueLimit = WachtrijPerVrager }
            );

    private static RateLimitPartition<string> Drukte(HttpContext http) =>
        IsVrij(http)
            ? Vrij
            : RateLimitPartition.GetConcurrencyLimiter(
                "huis",
                _ => new ConcurrencyLimiterOptions { PermitLimit = Tegelijk, QueueLimit = Wachtrij }
            );

    private static string Adres(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    private static bool IsVrij(HttpContext http) =>
        IsFoutpagina(http) || http.GetEndpoint()?.Metadata.GetMetadata<LangdurigAttribute>() is not null;

    // Who was refused must be able to read why: drawing that page is the same request for the second time.
    private static bool IsFoutpagina(HttpContext http) => http.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static RateLimitPartition<string> Venster(string sleutel, int aantal) =>
        RateLimitPartition.GetFixedWindowLimiter(
            sleutel,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = aantal, Window = TimeSpan.FromMinutes(1) }
        );
}
