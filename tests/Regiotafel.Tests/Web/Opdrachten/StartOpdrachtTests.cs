using System.Net;
using System.Net.Sockets;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Opslag;

namespace Regiotafel.Tests.Web.Opdrachten;

/// <summary>A start that comes to nothing says why in words, with the exit code that its help promises.</summary>
public sealed class StartOpdrachtTests
{
    [Theory, OpElkeMotor]
    public async Task Een_adres_dat_in_gebruik_is_geeft_een_zin_en_1(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();

        var (code, uit, fouten) = await Kindproces.Loop(
            wereld.Motor,
            wereld.Map,
            $"http://{bezet.LocalEndpoint}",
            stopBij: null,
            TestContext.Current.CancellationToken
        );

        Assert.Equal((1, ""), (code, uit));
        Assert.Equal(
            "Het adres is al in gebruik. Stop het andere programma of kies een ander adres met ASPNETCORE_URLS.",
            fouten.Trim()
        );
    }

    /// <summary>An empty folder: the master key is made first, then the demo region, which takes seconds.</summary>
    [Fact, Trait("soort", "opslag")]
    public async Task Gestopt_tijdens_het_klaarzetten_geeft_een_zin_en_130()
    {
        var map = Directory.CreateTempSubdirectory("regiotafel-stop-").FullName;
        var bezig = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var wacht = new FileSystemWatcher(map, "hoofdsleutel");
        wacht.Created += (_, _) => bezig.TrySetResult();
        wacht.EnableRaisingEvents = true;
        using var motor = new SqliteMotor(Path.Combine(map, "regiotafel.sqlite"));

        var (code, uit, fouten) = await Kindproces.Loop(
            motor,
            map,
            "http://127.0.0.1:0",
            bezig.Task,
            TestContext.Current.CancellationToken
        );

        Assert.Equal((130, "", "Gestopt voordat het klaar was."), (code, uit, fouten.Trim()));
        Directory.Delete(map, recursive: true);
    }
}
