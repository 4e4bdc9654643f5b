using System.Globalization;
using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Motor;

/// <summary>
/// One engine in memory, for one run, in a worker process. Order of use: fill the tables, <see cref="SluitAf"/>, then the SQL
/// of definitions. After closing off, no statement reaches a file, the network or a setting.
/// </summary>
internal sealed class Rekenmotor : IDisposable
{
    private readonly List<GCHandle<IRijenbron>> _bronnen = [];
    private readonly int _threads;
    private nint _databank;
    private nint _verbinding;

    /// <param name="threads">1 to 64.</param>
    /// <param name="geheugenMb">Upper limit of the engine's own memory, in MiB.</param>
    public Rekenmotor(int threads, int geheugenMb)
    {
        _threads = threads;
        var instelling = Instelling(threads, geheugenMb);
        try
        {
            if (Bibliotheek.Open(":memory:", out _databank, instelling, out var melding) != 0)
            {
                throw new Motorfout(Bibliotheek.EigenTekst(melding));
            }
        }
        finally
        {
            Bibliotheek.VerwijderInstelling(ref instelling);
        }
        _verbinding = Verbind(_databank);
    }

    // A second connection to the same engine, which stays that of another.
    private Rekenmotor(nint databank) => (_threads, _verbinding) = (1, Verbind(databank));

    /// <summary>Name and version as the manifest states it: <c>duckdb 1.5.6</c>.</summary>
    public static string Versie => "duckdb " + Bibliotheek.Tekst(Bibliotheek.Versie()).TrimStart('v');

    /// <summary>Runs one statement without a result.</summary>
    /// <exception cref="Motorfout">The engine refuses it.</exception>
    public void Voer(string sql)
    {
        var fout = Bibliotheek.Vraag(_verbinding, sql, out var resultaat) != 0;
        try
        {
            if (fout)
            {
                throw new Motorfout(Bibliotheek.Tekst(Bibliotheek.Resultaatfout(ref resultaat)));
            }
        }
        finally
        {
            Bibliotheek.VerwijderResultaat(ref resultaat);
        }
    }

    /// <summary>Runs one query and reads its whole result; the text itself sees to the order of the rows.</summary>
    /// <exception cref="Motorfout">The engine refuses it.</exception>
    public IReadOnlyList<Motorrij> Lees(string sql, IReadOnlyDictionary<string, DateOnly>? waarden = null)
    {
        using var vraag = new Bereidevraag(_verbinding, sql);
        return vraag.Lees(waarden ?? new Dictionary<string, DateOnly>());
    }

    /// <summary>Parses and binds a query without running it.</summary>
    /// <exception cref="Motorfout">It does not parse, or names something that is not there.</exception>
    public Vraagbeeld Beschrijf(string sql)
    {
        using var vraag = new Bereidevraag(_verbinding, sql);
        return vraag.Beeld();
    }

    /// <summary>How many statements a text holds.</summary>
    /// <exception cref="Motorfout">The text does not parse.</exception>
    public int Opdrachten(string sql)
    {
        var aantal = Bibliotheek.Ontleed(_verbinding, sql, out var opdrachten);
        try
        {
            return aantal > 0
                ? (int)aantal
                : throw new Motorfout(Bibliotheek.Tekst(Bibliotheek.Ontleedfout(opdrachten)));
        }
        finally
        {
            Bibliotheek.VerwijderOpdrachten(ref opdrachten);
        }
    }

    /// <summary>Starts to fill a table that exists.</summary>
    public Tabelvuller Vul(string tabel) => new(_verbinding, tabel);

    /// <summary>Makes a table of rows that stay where they are; they are read at each query that needs them.</summary>
    public void Bied(string tabel, IRijenbron bron)
    {
        var greep = new GCHandle<IRijenbron>(bron);
        _bronnen.Add(greep);
        Bronlezing.Meld(_verbinding, $"bron_{tabel}", greep);
        Voer($"create view {tabel} as select * from bron_{tabel}()");
    }

    /// <summary>
    /// Does all pieces of work, as many at a time as there are threads, each on a connection of its own: planning a small query takes
    /// longer than running it, and the engine plans with one thread.
    /// </summary>
    public void Verdeel<T>(IReadOnlyList<T> werk, Action<Rekenmotor, T> doe)
    {
        var volgende = -1;
        void Werk()
        {
            using var naast = new Rekenmotor(_databank);
            for (var i = Interlocked.Increment(ref volgende); i < werk.Count; i = Interlocked.Increment(ref volgende))
            {
                doe(naast, werk[i]);
            }
        }
        var anderen = Enumerable
            .Range(1, Math.Max(0, Math.Min(_threads, werk.Count) - 1))
            .Select(_ => Task.Run(Werk))
            .ToArray();
        try
        {
            Werk();
        }
        finally
        {
            Task.WhenAll(anderen).GetAwaiter().GetResult();
        }
    }

    /// <summary>From here on only what is in memory can be reached, and no setting can change that.</summary>
    public void SluitAf()
    {
        Voer("set enable_external_access = false");
        Voer("set lock_configuration = true");
    }

    public void Dispose()
    {
        Bibliotheek.Verbreek(ref _verbinding);
        if (_databank != 0)
        {
            Bibliotheek.Sluit(ref _databank);
        }
        foreach (var bron in _bronnen)
        {
            foreach (var kolom in bron.Target.Kolommen)
            {
                kolom.Type.Dispose();
            }
            bron.Dispose();
        }
    }

    private static nint Verbind(nint databank) =>
        Bibliotheek.Verbind(databank, out var verbinding) == 0
            ? verbinding
            : throw new Motorfout("The engine gives no connection.");

    private static nint Instelling(int threads, int geheugenMb)
    {
        _ = Bibliotheek.MaakInstelling(out var instelling);
        var keuzes = new (string Naam, string Waarde)[]
        {
            ("threads", threads.ToString(CultureInfo.InvariantCulture)),
            ("memory_limit", geheugenMb.ToString(CultureInfo.InvariantCulture) + "MiB"),
            ("autoinstall_known_extensions", "false"),
            ("autoload_known_extensions", "false"),
            ("temp_directory", ""),
            // No definition may depend on the order of rows (Keurregels), so that threads need not wait for each other.
            ("preserve_insertion_order", "false"),
        };
        foreach (var (naam, waarde) in keuzes)
        {
            if (Bibliotheek.StelIn(instelling, naam, waarde) != 0)
            {
                Bibliotheek.VerwijderInstelling(ref instelling);
                throw new Motorfout($"The engine does not know the setting {naam}.");
            }
        }
        return instelling;
    }
}
