namespace Regiotafel.Web.Taken;

/// <summary>Runs the tasks at start and every half minute; off by the setting <c>Taken:Aan</c> (tests, benches).</summary>
internal sealed class Takendienst(Taakloper loper, TimeProvider tijd, IConfiguration instellingen) : BackgroundService
{
    private static readonly TimeSpan Slag = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!instellingen.GetValue("Taken:Aan", defaultValue: true))
        {
            return;
        }
        using var slagen = new PeriodicTimer(Slag, tijd);
        try
        {
            do
            {
                await loper.Ronde(stoppingToken);
            } while (await slagen.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The ordinary end. A house that is taken away without a stop would log it as a fault of the service.
        }
    }
}
