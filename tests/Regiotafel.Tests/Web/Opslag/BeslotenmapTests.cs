using Regiotafel.Web.Opslag;

namespace Regiotafel.Tests.Web.Opslag;

public sealed class BeslotenmapTests : IDisposable
{
    private readonly string map = Directory.CreateTempSubdirectory("regiotafel-besloten-").FullName;

    [Fact]
    public void Alleen_wie_het_systeem_draait_komt_in_een_nieuwe_map()
    {
        var nieuw = Path.Combine(map, "data");

        Beslotenmap.Maak(nieuw);

        Assert.True(Directory.Exists(nieuw));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
                File.GetUnixFileMode(nieuw)
            );
        }
    }

    public void Dispose() => Directory.Delete(map, recursive: true);
}
