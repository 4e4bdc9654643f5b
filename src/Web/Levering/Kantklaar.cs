using System.Globalization;
using System.Text;
using Microsoft.Net.Http.Headers;
using Regiotafel.Web.Beveiliging;

namespace Regiotafel.Web.Levering;

/// <summary>A whole answer as bytes: status, headers and page. Only the date is put in at each sending.</summary>
internal sealed class Kantklaar
{
    private const string Regeleind = "\r\n";
    private readonly byte[] _totDatum;
    private readonly byte[] _naDatum;
    private volatile Vel _vel = new([], []);

    private Kantklaar(byte[] totDatum, byte[] naDatum)
    {
        (_totDatum, _naDatum) = (totDatum, naDatum);
    }

    /// <summary>Made by the code that answers any other question for the page, so that it cannot differ.</summary>
    public static Kantklaar Van(Publicatie publicatie, Inpakking inpakking)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = HttpMethods.Get;
        http.Request.Headers.AcceptEncoding = inpakking switch
        {
            Inpakking.Brotli => "br",
            Inpakking.Gzip => "gzip",
            _ => default(string),
        };
        using var lijf = new MemoryStream();
        http.Response.Body = lijf;
        // Writing to memory: done when it returns.
        publicatie.Stuur(http).GetAwaiter().GetResult();
        Beveiligingskoppen.Zet(http, isDemo: false);

        var koppen = new StringBuilder(Regeleind);
        foreach (var (naam, waarden) in http.Response.Headers)
        {
            foreach (var waarde in waarden)
            {
                koppen.Append(CultureInfo.InvariantCulture, $"{naam}: {waarde}{Regeleind}");
            }
        }
        koppen.Append(Regeleind);
        return new(
            Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK{Regeleind}{HeaderNames.Date}: "),
            [.. Encoding.ASCII.GetBytes(koppen.ToString()), .. lijf.ToArray()]
        );
    }

    /// <summary>The bytes with this date; made again only when the date is another one.</summary>
    public ReadOnlyMemory<byte> Op(byte[] datum)
    {
        var vel = _vel;
        if (!ReferenceEquals(vel.Datum, datum))
        {
            _vel = vel = new(datum, [.. _totDatum, .. datum, .. _naDatum]);
        }
        return vel.Bytes;
    }

    private sealed record Vel(byte[] Datum, byte[] Bytes);
}
