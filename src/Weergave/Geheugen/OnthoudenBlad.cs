using Microsoft.Extensions.Primitives;

namespace Regiotafel.Weergave.Geheugen;

/// <summary>A page as it was made, cut where each form gets a key of its own in every answer. Immutable.</summary>
internal sealed class OnthoudenBlad
{
    private readonly byte[][] stukken;
    private readonly Lazy<Gzipblad?> gzip;

    private OnthoudenBlad(byte[][] stukken, KeyValuePair<string, StringValues>[] koppen)
    {
        (this.stukken, Koppen) = (stukken, koppen);
        gzip = new(() => Gzipblad.Van(stukken));
    }

    /// <summary>The headers it was made with.</summary>
    public KeyValuePair<string, StringValues>[] Koppen { get; }

    /// <summary>The length of an answer.</summary>
    public int Lengte => stukken.Sum(s => s.Length) + ((stukken.Length - 1) * Sleutelreeks.Lengte);

    /// <summary>The same page compressed, made when it is first asked for; null when that cannot be.</summary>
    public Gzipblad? Gzip => gzip.Value;

    /// <summary>Cuts a page at its marks.</summary>
    public static OnthoudenBlad Van(
        ReadOnlySpan<byte> pagina,
        Paginagaten gaten,
        IEnumerable<KeyValuePair<string, StringValues>> koppen
    )
    {
        var merk = gaten.Merk;
        var delen = new List<byte[]>();
        for (var plek = pagina.IndexOf(merk); plek >= 0; plek = pagina.IndexOf(merk))
        {
            delen.Add(pagina[..plek].ToArray());
            pagina = pagina[(plek + merk.Length)..];
        }
        return new([.. delen, pagina.ToArray()], [.. koppen]);
    }

    /// <summary>Writes an answer: the kept text with a new key for every form.</summary>
    public void Vul(Span<byte> doel)
    {
        var sleutels = new Sleutelreeks(stukken.Length - 1);
        stukken[0].CopyTo(doel);
        doel = doel[stukken[0].Length..];
        foreach (var stuk in stukken.AsSpan(1))
        {
            sleutels.Schrijf(doel);
            stuk.CopyTo(doel[Sleutelreeks.Lengte..]);
            doel = doel[(Sleutelreeks.Lengte + stuk.Length)..];
        }
    }
}
