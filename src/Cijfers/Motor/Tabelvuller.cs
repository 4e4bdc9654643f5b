namespace Regiotafel.Cijfers.Motor;

/// <summary>
/// Fills one table in chunks of <see cref="Maat"/> rows: set the columns of a chunk, then <see cref="Klaar"/>. A
/// few rows of our own; those of a delivery the engine reads where they are (<see cref="IRijenbron"/>).
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

    /// <summary>A column of the chunk that is being filled.</summary>
    public Motorvector this[int kolom] => new(Bibliotheek.Vector(_blok, (ulong)kolom), _typen[kolom].Opslag);

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
