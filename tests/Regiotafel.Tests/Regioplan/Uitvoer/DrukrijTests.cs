using System.ComponentModel;
using Microsoft.Extensions.Configuration;
using Regiotafel.Regioplan.Uitvoer;

namespace Regiotafel.Tests.Regioplan.Uitvoer;

/// <summary>The queue before the printer, with a program that prints one word in the place of a browser.</summary>
public sealed class DrukrijTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("drukrij-").FullName;

    private string Programma => Path.Combine(_map, "drukker");
    private string Deur => Path.Combine(_map, "open");

    [Fact]
    public async Task Een_druk_die_mislukt_wordt_de_volgende_keer_opnieuw_geprobeerd()
    {
        // Not a program that may run: the system refuses it, which is no InvalidOperationException.
        await File.WriteAllTextAsync(Programma, "", TestContext.Current.CancellationToken);
        using var chromium = Drukker();
        var pdf = new Planpdf(chromium);
        await Assert.ThrowsAsync<Win32Exception>(() => pdf.Druk("<p>een</p>", TestContext.Current.CancellationToken));
        ZetProgramma();
        await File.WriteAllTextAsync(Deur, "", TestContext.Current.CancellationToken);
        Assert.NotEmpty(await pdf.Druk("<p>een</p>", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Een_lezer_wacht_niet_achter_zestien_anderen()
    {
        ZetProgramma();
        using var chromium = Drukker();
        var pdf = new Planpdf(chromium);
        var rij = new List<Task>();
        foreach (var nummer in Enumerable.Range(1, 16))
        {
            Assert.True(pdf.Begint($"<p>{nummer}</p>", out var druk));
            rij.Add(druk);
        }
        Assert.False(pdf.Begint("<p>17</p>", out _));
        // Who asks for what is being printed waits with the others.
        Assert.True(pdf.Begint("<p>1</p>", out var zelfde));
        Assert.Same(rij[0], zelfde);
        await File.WriteAllTextAsync(Deur, "", TestContext.Current.CancellationToken);
        await Task.WhenAll(rij);
        Assert.True(pdf.Begint("<p>17</p>", out var daarna));
        Assert.NotEmpty(await daarna);
    }

    public void Dispose() => Directory.Delete(_map, recursive: true);

    private Chromium Drukker() =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(new Dictionary<string, string?> { ["REGIOTAFEL_CHROMIUM"] = Programma })
                .Build()
        );

    // Prints when the door is open, and not before.
    private void ZetProgramma()
    {
        File.WriteAllText(
            Programma,
            $$"""
            #!/bin/sh
            until [ -e '{{Deur}}' ]; do :; done
            for optie in "$@"; do
              case "$optie" in --print-to-pdf=*) echo gedrukt > "${optie#--print-to-pdf=}" ;; esac
            done

            """
        );
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Programma, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
