using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Regiotafel.Tests.Web.Levering;

/// <summary>A connection on which a test sends bytes as it likes, and reads whole answers.</summary>
internal sealed class Rauwelijn : IDisposable
{
    private readonly TcpClient client = new() { NoDelay = true };
    private readonly NetworkStream stroom;
    private readonly List<byte> over = [];

    public Rauwelijn(Uri adres)
    {
        client.Connect(adres.Host, adres.Port);
        stroom = client.GetStream();
    }

    public Task Stuur(string tekst) => stroom.WriteAsync(Encoding.Latin1.GetBytes(tekst)).AsTask();

    /// <summary>The next answer with a length; the date is left out, since two answers may not be of the same second.</summary>
    public async Task<Rauwantwoord> Antwoord(bool zonderLijf = false)
    {
        int eind;
        while ((eind = Encoding.Latin1.GetString([.. over]).IndexOf("\r\n\r\n", StringComparison.Ordinal)) < 0)
        {
            Assert.True(await Lees(), "The other side ended before the answer.");
        }
        var regels = Encoding.Latin1.GetString([.. over.Take(eind)]).Split("\r\n");
        var koppen = regels.Skip(1).Where(r => !r.StartsWith("Date: ", StringComparison.Ordinal)).Order().ToList();
        var lengte = koppen.FirstOrDefault(r => r.StartsWith("Content-Length: ", StringComparison.Ordinal));
        var aantal =
            zonderLijf || lengte is null
                ? 0
                : int.Parse(lengte["Content-Length: ".Length..], CultureInfo.InvariantCulture);
        while (over.Count < eind + 4 + aantal)
        {
            Assert.True(await Lees(), "The other side ended within the answer.");
        }
        var lijf = over.Skip(eind + 4).Take(aantal).ToArray();
        over.RemoveRange(0, eind + 4 + aantal);
        Assert.Single(regels, r => r.StartsWith("Date: ", StringComparison.Ordinal));
        return new(regels[0], koppen, lijf);
    }

    /// <summary>True when the other side ends without another byte.</summary>
    public async Task<bool> IsEinde() => over.Count == 0 && !await Lees();

    public void Dispose()
    {
        stroom.Dispose();
        client.Dispose();
    }

    private async Task<bool> Lees()
    {
        var bytes = new byte[65536];
        var aantal = await stroom.ReadAsync(bytes);
        over.AddRange(bytes.AsSpan(0, aantal));
        return aantal > 0;
    }
}
