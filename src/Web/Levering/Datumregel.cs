using System.Globalization;
using System.Text;
using Regiotafel.Kern;

namespace Regiotafel.Web.Levering;

/// <summary>The date as it stands in an answer, written out once a second.</summary>
internal sealed class Datumregel(Klok klok)
{
    private volatile Stand _stand = new(0, []);

    /// <summary>"Mon, 02 Nov 2026 08:41:00 GMT"; the same array for as long as it is the same second.</summary>
    public byte[] Nu()
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

    private sealed record Stand(long Seconde, byte[] Tekst);
}
