using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Regiotafel.Cijfers.Motor;

/// <summary>
/// A column of a chunk of the engine while it is written: whole numbers and days go in as they lie in memory; a value equal to the
/// marker of its kind is empty.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly unsafe struct Motorvector(nint vector, Kolomsoort opslag)
{
    /// <summary>Writes whole numbers or days; <see cref="int.MinValue"/> is empty.</summary>
    public void Zet(ReadOnlySpan<int> waarden)
    {
        waarden.CopyTo(new Span<int>((void*)Bibliotheek.Inhoud(vector), waarden.Length));
        if (waarden.Contains(int.MinValue))
        {
            Leeg(waarden, int.MinValue);
        }
    }

    /// <summary>Writes amounts in cents.</summary>
    public void Zet(ReadOnlySpan<long> waarden) =>
        waarden.CopyTo(new Span<long>((void*)Bibliotheek.Inhoud(vector), waarden.Length));

    /// <summary>Writes codes; -1 is empty.</summary>
    /// <param name="plaatsen">For each number its place in the code type.</param>
    public void ZetCodes(ReadOnlySpan<int> nummers, ReadOnlySpan<int> plaatsen)
    {
        var inhoud = (void*)Bibliotheek.Inhoud(vector);
        switch (opslag)
        {
            case Kolomsoort.PositiefByte:
                ZetPlaatsen(nummers, plaatsen, new Span<byte>(inhoud, nummers.Length));
                break;
            case Kolomsoort.PositiefKort:
                ZetPlaatsen(nummers, plaatsen, new Span<ushort>(inhoud, nummers.Length));
                break;
            default:
                ZetPlaatsen(nummers, plaatsen, new Span<uint>(inhoud, nummers.Length));
                break;
        }
        if (nummers.Contains(-1))
        {
            Leeg(nummers, -1);
        }
    }

    /// <summary>Writes texts; null is empty.</summary>
    public void Zet(ReadOnlySpan<string?> teksten)
    {
        for (var rij = 0; rij < teksten.Length; rij++)
        {
            if (teksten[rij] is not { } tekst)
            {
                Bibliotheek.MaakGevuldSchrijfbaar(vector);
                Bibliotheek.Gevuld(vector)[rij / 64] &= ~(1UL << (rij % 64));
                continue;
            }
            var bytes = Encoding.UTF8.GetBytes(tekst);
            fixed (byte* begin = bytes)
            {
                Bibliotheek.ZetTekst(vector, (ulong)rij, begin, (ulong)bytes.Length);
            }
        }
    }

    private static void ZetPlaatsen<T>(ReadOnlySpan<int> nummers, ReadOnlySpan<int> plaatsen, Span<T> naar)
        where T : INumberBase<T>
    {
        for (var rij = 0; rij < nummers.Length; rij++)
        {
            naar[rij] = nummers[rij] < 0 ? T.Zero : T.CreateTruncating(plaatsen[nummers[rij]]);
        }
    }

    private void Leeg(ReadOnlySpan<int> waarden, int merk)
    {
        Bibliotheek.MaakGevuldSchrijfbaar(vector);
        var gevuld = Bibliotheek.Gevuld(vector);
        for (var rij = 0; rij < waarden.Length; rij++)
        {
            if (waarden[rij] == merk)
            {
                gevuld[rij / 64] &= ~(1UL << (rij % 64));
            }
        }
    }
}
