using System.Numerics;
using System.Text;

namespace Regiotafel.Cijfers.Motor;

/// <summary>
/// Fills one table in chunks of <see cref="Maat"/> rows: set the columns of a chunk, then <see cref="Klaar"/>. Whole numbers and
/// days go in as they lie in memory; a value equal to the marker of its kind is empty.
/// </summary>
internal sealed unsafe class Tabelvuller : IDisposable
{
    private readonly Kolomtype[] _typen;
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
        waarden.CopyTo(new Span<long>((void*)Bibliotheek.Inhoud(Bibliotheek.Vector(_blok, (ulong)kolom)), waarden.Length));

    /// <summary>Sets a column of codes by their place in the code type; -1 is empty.</summary>
    public void ZetCodes(int kolom, ReadOnlySpan<int> nummers)
    {
        var vector = Bibliotheek.Vector(_blok, (ulong)kolom);
        var inhoud = Bibliotheek.Inhoud(vector);
        switch (_typen[kolom].Opslag)
        {
            case Kolomsoort.PositiefByte:
                Smal(nummers, new Span<byte>((void*)inhoud, nummers.Length));
                break;
            case Kolomsoort.PositiefKort:
                Smal(nummers, new Span<ushort>((void*)inhoud, nummers.Length));
                break;
            default:
                nummers.CopyTo(new Span<int>((void*)inhoud, nummers.Length));
                break;
        }
        if (nummers.Contains(-1))
        {
            Leeg(vector, nummers, -1);
        }
    }

    /// <summary>Sets a column of texts.</summary>
    public void Zet(int kolom, ReadOnlySpan<string> teksten)
    {
        var vector = Bibliotheek.Vector(_blok, (ulong)kolom);
        for (var rij = 0; rij < teksten.Length; rij++)
        {
            var bytes = Encoding.UTF8.GetBytes(teksten[rij]);
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

    private static void Smal<T>(ReadOnlySpan<int> van, Span<T> naar)
        where T : INumberBase<T>
    {
        for (var rij = 0; rij < van.Length; rij++)
        {
            naar[rij] = T.CreateTruncating(van[rij]);
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

    private (Kolomtype[] Typen, nint Blok) MaakBlok()
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
        return ([.. ruw.Select(Kolomtype.Van)], blok);
    }
}
