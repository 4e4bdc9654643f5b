using Regiotafel.Kern.Poort;

namespace Regiotafel.Web.Gezond;

/// <summary>
/// The two addresses for whoever watches over the system. <c>/gezond/leeft</c>: the process answers.
/// <c>/gezond/klaar</c>: it may get requests; else 503 with what stands in the way.
/// </summary>
internal static class Gezondheid
{
    public static void MapGezondheid(this IEndpointRouteBuilder app)
    {
        app.MapGet("/gezond/leeft", () => Results.Text("leeft\n"))
            .ExcludeFromDescription()
            .WithMetadata(new OpenbaarAttribute("Zegt alleen dat het proces leeft."));
        app.MapGet("/gezond/klaar", Klaar)
            .ExcludeFromDescription()
            .WithMetadata(new OpenbaarAttribute("Zegt alleen of het proces verzoeken aankan."));
    }

    private static async Task<IResult> Klaar(Gereedheid gereedheid, CancellationToken ct)
    {
        var beletsels = await gereedheid.Beletsels(ct);
        return beletsels.Count == 0
            ? Results.Text("klaar\n")
            : Results.Text(
                $"niet klaar: {string.Join(", ", beletsels)}\n",
                statusCode: StatusCodes.Status503ServiceUnavailable
            );
    }
}
