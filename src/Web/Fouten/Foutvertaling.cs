using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Web.Fouten;

/// <summary>Which answer belongs to an exception that a page or endpoint let through.</summary>
internal static class Foutvertaling
{
    /// <summary>HTTP status; 500 is a defect.</summary>
    public static int Status(Exception fout) =>
        fout switch
        {
            NietGevonden => StatusCodes.Status404NotFound,
            GeenToegang => StatusCodes.Status403Forbidden,
            Verouderd => StatusCodes.Status409Conflict,
            RegelGeschonden { Botsing: Botsing.Bezet } => StatusCodes.Status503ServiceUnavailable,
            RegelGeschonden => StatusCodes.Status409Conflict,
            TeVeelGestuurd => StatusCodes.Status413PayloadTooLarge,
            BadHttpRequestException slecht => slecht.StatusCode,
            _ => StatusCodes.Status500InternalServerError,
        };
}
