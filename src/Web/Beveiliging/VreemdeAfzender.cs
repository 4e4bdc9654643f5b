namespace Regiotafel.Web.Beveiliging;

/// <summary>
/// Refuses a change that another site sends on behalf of the user, besides the token in each form: by what the browser says
/// of where the request comes from.
/// </summary>
internal sealed class VreemdeAfzender(RequestDelegate volgende)
{
    public Task Invoke(HttpContext http)
    {
        if (IsLezen(http.Request.Method) || IsEigen(http.Request))
        {
            return volgende(http);
        }
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static bool IsLezen(string wijze) =>
        HttpMethods.IsGet(wijze) || HttpMethods.IsHead(wijze) || HttpMethods.IsOptions(wijze);

    private static bool IsEigen(HttpRequest verzoek)
    {
        var plek = verzoek.Headers["Sec-Fetch-Site"].ToString();
        var oorsprong = verzoek.Headers.Origin.ToString();
        return plek is "" or "same-origin" or "none"
            && (oorsprong.Length == 0 || oorsprong == $"{verzoek.Scheme}://{verzoek.Host}");
    }
}
