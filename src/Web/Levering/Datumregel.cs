using System.Globalization;
using System.Text;
using Regiotafel.Kern;

namespace Regiotafel.Web.Levering;

/// <summary>The date as it stands in an answer, written out once a second.</summary>
internal sealed class Datumregel(Klok klok)
{
    /// <summary>"Mon, 02 Nov 2026 08:41:00 GMT".</summary>
    public const int Lengte = 29;

    private sealed record Stand(long Seconde, byte[] Tekst);

    private volatile Stand _stand = new(0, []);

    public ReadOnlySpan<byte> Nu()
    {
        var nu = klok.Nu;
        var seconde = nu.Ticks / TimeSpan.TicksPerSecond;
        var stand = _stand;
        if (stand.Seconde != seconde)
        {
            _stand = stand = new(seconde, Encoding.ASCII.GetBytes(nu.ToString("R", CultureInfo.InvariantCulture)));
        }
        return stand.Tekst;
    }
}
