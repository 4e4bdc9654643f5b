namespace Regiotafel.Cijfers.Screening;

/// <summary>What the judging of one block gives: the rows that pass stages 1 to 6, in order.</summary>
internal sealed class Blokuitkomst
{
    /// <summary>Number of rows that pass.</summary>
    public int Aantal { get; set; }

    /// <summary>Per passing row: its number in the block.</summary>
    public int[] Rij = [];

    /// <summary>Per passing row: the sum of its key.</summary>
    public ulong[] Sleutel = [];

    /// <summary>Per passing row: place of its first byte in the block; the sign bit: its bytes are canonical.</summary>
    public int[] Plaats = [];

    /// <summary>Per passing row its canonical line, line end included.</summary>
    public (bool Zij, int Van, int Lengte)[] Regels = [];

    /// <summary>Passing rows with an unknown prestatiecode (numbers of passing rows).</summary>
    public List<int> Verworpen { get; } = [];

    /// <summary>Lines that take another back: number of the passing row and sum of the other's key.</summary>
    public List<(int Rij, ulong Sleutel)> Correcties { get; } = [];

    /// <summary>Findings: line in the block from zero, column (-1: none), code.</summary>
    public List<(int Regel, int Kolom, string Code)> Bevindingen { get; } = [];

    /// <summary>Canonical text of rows whose bytes are not canonical.</summary>
    public Canoniek Zij { get; } = new();

    /// <summary>The canonical text of the accepted rows, in pieces of the block or of <see cref="Zij"/>.</summary>
    public List<(bool Zij, int Van, int Lengte)> Stukken { get; } = [];

    /// <summary>Passing rows whose line comes before that of the row above; no more than show that there is no order.</summary>
    public List<int> Breuken { get; } = [];

    /// <summary>Place after the last row when the bytes of the block are the canonical lines of all rows, one after another; else -1.</summary>
    public int Einde(int bloklengte) =>
        Verworpen.Count == 0 && Stukken is [{ Zij: false } heel] && heel.Van + heel.Lengte <= bloklengte
            ? heel.Van + heel.Lengte
            : -1;

    /// <summary>Two neighbours may have the same key.</summary>
    public bool GelijkeBuren { get; set; }

    /// <summary>Bytes that all canonical lines begin with.</summary>
    public int GedeeldBegin { get; set; }

    /// <summary>First canonical line, without line end.</summary>
    public byte[] Eerste { get; set; } = [];

    /// <summary>Last canonical line, without line end.</summary>
    public byte[] Laatste { get; set; } = [];

    public void Leeg()
    {
        (Aantal, GelijkeBuren, GedeeldBegin) = (0, false, int.MaxValue);
        (Eerste, Laatste) = ([], []);
        Breuken.Clear();
        Verworpen.Clear();
        Correcties.Clear();
        Bevindingen.Clear();
        Stukken.Clear();
        Zij.Leeg();
    }

    public void Ruim(int rijen)
    {
        if (Rij.Length < rijen)
        {
            Rij = new int[rijen];
            Sleutel = new ulong[rijen];
            Plaats = new int[rijen];
            Regels = new (bool, int, int)[rijen];
        }
    }
}
