using System.Buffers;
using System.Text;

namespace Regiotafel.Web.Levering;

/// <summary>
/// Reads a plain question, and nothing else: what is incomplete, unusual or unknown to it is left unread, for the server that knows
/// all of HTTP. It may therefore be stricter than the standard, never wider: two readers that see another end of a question
/// are how one visitor gets the answer of another.
/// </summary>
internal static class Vraaglezer
{
    private const int Langst = 8192;
    private const int MeesteKoppen = 64;

    private static readonly SearchValues<byte> Padtekens = SearchValues.Create(
        "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8
    );
    private static readonly SearchValues<byte> Hosttekens = SearchValues.Create(
        "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8
    );
    private static readonly SearchValues<byte> Cijfers = SearchValues.Create("0123456789"u8);

    // What a value may hold: visible ASCII and spaces.
    private static readonly SearchValues<byte> Waardetekens = SearchValues.Create([
        .. Enumerable.Range(0x20, 0x5f).Select(b => (byte)b),
    ]);

    // Headers that do not change what a published page answers. Any other one (a cookie, a condition, a length, a proxy in front)
    // makes it a question for the house.
    private static readonly string[] Onverschillig =
    [
        "Accept",
        "Accept-Language",
        "Cache-Control",
        "DNT",
        "Pragma",
        "Priority",
        "Referer",
        "Sec-CH-UA",
        "Sec-CH-UA-Mobile",
        "Sec-CH-UA-Platform",
        "Sec-Fetch-Dest",
        "Sec-Fetch-Mode",
        "Sec-Fetch-Site",
        "Sec-Fetch-User",
        "Sec-GPC",
        "Upgrade-Insecure-Requests",
        "User-Agent",
    ];

    /// <summary>False: not a plain question, or not all of it is there.</summary>
    public static bool Lees(ReadOnlySpan<byte> bytes, out Kalevraag vraag)
    {
        vraag = default;
        bytes = bytes[..Math.Min(bytes.Length, Langst)];
        var plek = 0;
        if (!Regel(bytes, ref plek, out var regel) || !Pad(regel, out var pad))
        {
            return false;
        }
        ReadOnlySpan<byte> host = [];
        ReadOnlySpan<byte> neemt = [];
        bool isHost = false,
            isNeemt = false,
            isVerbinding = false;
        for (var n = 0; n <= MeesteKoppen && Regel(bytes, ref plek, out regel); n++)
        {
            if (regel.IsEmpty)
            {
                var inpakking = Inpakking.Geen;
                var goed = isHost && IsHost(host) && (!isNeemt || Neemt(neemt, out inpakking));
                vraag = new Kalevraag
                {
                    Pad = pad,
                    Host = host,
                    Neemt = inpakking,
                    Lengte = plek,
                };
                return goed;
            }
            if (!Kop(regel, out var naam, out var waarde))
            {
                return false;
            }
            var gelukt =
                Is(naam, "Host") ? Eenmaal(ref isHost, ref host, waarde)
                : Is(naam, "Accept-Encoding") ? Eenmaal(ref isNeemt, ref neemt, waarde)
                : Is(naam, "Connection") ? Blijft(ref isVerbinding, waarde)
                : IsOnverschillig(naam);
            if (!gelukt)
            {
                return false;
            }
        }
        return false;
    }

    // A line ends in CR LF; a CR or LF by itself is never part of one.
    private static bool Regel(ReadOnlySpan<byte> bytes, scoped ref int plek, out ReadOnlySpan<byte> regel)
    {
        var rest = bytes[plek..];
        var eind = rest.IndexOfAny((byte)'\r', (byte)'\n');
        if (eind < 0 || eind + 1 >= rest.Length || rest[eind] != '\r' || rest[eind + 1] != '\n')
        {
            regel = [];
            return false;
        }
        regel = rest[..eind];
        plek += eind + 2;
        return true;
    }

    private static bool Pad(ReadOnlySpan<byte> regel, out ReadOnlySpan<byte> pad)
    {
        pad = [];
        if (!regel.StartsWith("GET /"u8) || !regel.EndsWith(" HTTP/1.1"u8))
        {
            return false;
        }
        pad = regel["GET ".Length..^" HTTP/1.1".Length];
        return !pad.ContainsAnyExcept(Padtekens);
    }

    private static bool Kop(ReadOnlySpan<byte> regel, out ReadOnlySpan<byte> naam, out ReadOnlySpan<byte> waarde)
    {
        var punt = regel.IndexOf((byte)':');
        naam = punt > 0 ? regel[..punt] : [];
        waarde = regel[(punt + 1)..].Trim((byte)' ');
        return punt > 0 && !waarde.ContainsAnyExcept(Waardetekens);
    }

    private static bool Eenmaal(scoped ref bool gezien, ref ReadOnlySpan<byte> plaats, ReadOnlySpan<byte> waarde)
    {
        var eerste = !gezien;
        gezien = true;
        plaats = waarde;
        return eerste;
    }

    private static bool Blijft(scoped ref bool gezien, ReadOnlySpan<byte> waarde)
    {
        var eerste = !gezien;
        gezien = true;
        return eerste && Is(waarde, "keep-alive");
    }

    private static bool IsHost(ReadOnlySpan<byte> host)
    {
        var punt = host.IndexOf((byte)':');
        var naam = punt < 0 ? host : host[..punt];
        var poort = punt < 0 ? [] : host[(punt + 1)..];
        return naam.Length > 0
            && !naam.ContainsAnyExcept(Hosttekens)
            && (punt < 0 || (poort.Length is > 0 and <= 5 && !poort.ContainsAnyExcept(Cijfers)));
    }

    // Names alone, as browsers and measuring tools send them; a weight ("gzip;q=0") is for the house.
    private static bool Neemt(ReadOnlySpan<byte> waarde, out Inpakking inpakking)
    {
        inpakking = Inpakking.Geen;
        foreach (var deel in waarde.Split((byte)','))
        {
            var naam = waarde[deel].Trim((byte)' ');
            if (naam.IsEmpty || naam.ContainsAnyExcept(Hosttekens))
            {
                return false;
            }
            var dit =
                naam.SequenceEqual("br"u8) ? Inpakking.Brotli
                : naam.SequenceEqual("gzip"u8) ? Inpakking.Gzip
                : Inpakking.Geen;
            inpakking = dit > inpakking ? dit : inpakking;
        }
        return true;
    }

    private static bool IsOnverschillig(ReadOnlySpan<byte> naam)
    {
        foreach (var kop in Onverschillig)
        {
            if (Is(naam, kop))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Is(ReadOnlySpan<byte> bytes, string tekst) =>
        bytes.Length == tekst.Length && Ascii.EqualsIgnoreCase(bytes, tekst);
}
