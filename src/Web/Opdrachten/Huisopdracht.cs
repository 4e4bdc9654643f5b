namespace Regiotafel.Web.Opdrachten;

/// <summary>Runs a verb in a system that is built but does not serve.</summary>
internal static class Huisopdracht
{
    /// <summary>Gives the verb a scope of its own.</summary>
    public static async Task<int> Doe(
        Func<IServiceProvider, Task<int>> daad,
        Action<WebApplicationBuilder>? stel = null
    )
    {
        await using var app = Huis.Bouw([], stel);
        await using var bereik = app.Services.CreateAsyncScope();
        return await daad(bereik.ServiceProvider);
    }
}
