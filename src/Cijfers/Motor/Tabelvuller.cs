using System.Numerics;
using System.Text;

namespace Regiotafel.Cijfers.Motor;

/// <summary>
/// Fills one table in chunks of <see cref="Maat"/> rows: set the columns of a chunk, then <see cref="Klaar"/>. Whole numbers and
/// days go in as they lie in memory; a value equal to the marker of its kind is empty.
/// </summary>
internal sealed unsafe class Tabelvuller : IDisposable
{
    private readonly Motortype[] _typen;
    private nint _vuller;
    private nint _blok;

    public Tabelvuller(nint verbinding, string tabel)
    {
        if (Bibliotheek.MaakVuller(verbinding, null, tabel, out _vuller) != 0)
        {
            var melding = Bibliotheek.Tekst(Bibliotheek.Vulfout(_vuller));
            _ = Bibliotheek.VerwijderVuller(ref _vuller);
            throw new Motorfout(melding);
        }
        (_typen, _blok) = MaakBlok();
    }

    /// <summary>Rows of a full chunk.</summary>
    public static int Maat { get; } = (int)Bibliotheek.Blokmaat();

    /// <summary>Sets a column of whole numbers or days; <see cref="int.MinValue"/> is empty.</summary>
    public void Zet(int kolom, ReadOnlySpan<int> waarden)
    {
        var vector = Bibliotheek.Vector(_blok, (ulong)kolom);
        waarden.CopyTo(new Span<int>((void*)Bibliotheek.Inhoud(vector), waarden.Length));
        if (waarden.Contains(int.MinValue))
        {
            Leeg(vector, waarden, int.MinValue);
        }
    }

    /// <summary>Sets a column of amounts in cents.</summary>
    public void Zet(int kolom, ReadOnlySpan<long> waarden) =>
        waarden.CopyTo(
            new Span<long>((void*)Bibliotheek.Inhoud(Bibliotheek.Vector(_blok, (ulong)kolom)), waarden.Length)
        );

    /// <summary>Sets a column of codes; -1 is empty.</summary>
    /// <param name="plaatsen">For each number its place in the code type.</param>
    public void ZetCodes(int kolom, ReadOnlySpan<int> nummers, ReadOnlySpan<int> plaatsen)
    {
        var vector = Bibliotheek.Vector(_blok, (ulong)kolom);
        var inhoud = (void*)Bibliotheek.Inhoud(vector);
        switch (_typen[kolom].Opslag)
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
            Leeg(vector, nummers, -1);
        }
    }

    /// <summary>Sets a column of texts; null is empty.</summary>
    public void Zet(int kolom, ReadOnlySpan<string?> teksten)
    {
        var vector = Bibliotheek.Vector(_blok, (ulong)kolom);
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

    /// <summary>Hands the chunk over, and begins the next.</summary>
    /// <param name="rijen">How many rows were set; at most <see cref="Maat"/>.</param>
    public void Klaar(int rijen)
    {
        Bibliotheek.StelBloklengte(_blok, (ulong)rijen);
        if (Bibliotheek.VoegBlokToe(_vuller, _blok) != 0)
        {
            throw new Motorfout(Bibliotheek.Tekst(Bibliotheek.Vulfout(_vuller)));
        }
        Bibliotheek.LeegBlok(_blok);
    }

    /// <summary>Ends the filling: all rows are in the table, or the engine says why not.</summary>
    /// <exception cref="Motorfout">A row does not fit.</exception>
    public void Sluit()
    {
        if (Bibliotheek.SluitVuller(_vuller) != 0)
        {
            throw new Motorfout(Bibliotheek.Tekst(Bibliotheek.Vulfout(_vuller)));
        }
    }

    public void Dispose()
    {
        Bibliotheek.VerwijderBlok(ref _blok);
        _ = Bibliotheek.VerwijderVuller(ref _vuller);
    }

    private static void ZetPlaatsen<T>(ReadOnlySpan<int> nummers, ReadOnlySpan<int> plaatsen, Span<T> naar)
        where T : INumberBase<T>
    {
        for (var rij = 0; rij < nummers.Length; rij++)
        {
            naar[rij] = nummers[rij] < 0 ? T.Zero : T.CreateTruncating(plaatsen[nummers[rij]]);
        }
    }

    private static void Leeg(nint vector, ReadOnlySpan<int> waarden, int merk)
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

    private (Motortype[] Typen, nint Blok) MaakBlok()
    {
        var ruw = new nint[(int)Bibliotheek.Vulkolommen(_vuller)];
        for (var kolom = 0; kolom < ruw.Length; kolom++)
        {
            ruw[kolom] = Bibliotheek.Vulkolomtype(_vuller, (ulong)kolom);
        }
        nint blok;
        fixed (nint* begin = ruw)
        {
            blok = Bibliotheek.MaakBlok(begin, (ulong)ruw.Length);
        }
        return ([.. ruw.Select(Motortype.Van)], blok);
    }
}
