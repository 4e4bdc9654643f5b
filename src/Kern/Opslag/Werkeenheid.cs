using System.Data.Common;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Kern.Opslag;

/// <summary>
/// One connection and one transaction for a request, job or command, shared by the databases of all rooms, so that a change
/// and its audit line stand or fall together. Reading begins by itself at the first command; writing is asked for.
/// </summary>
public sealed class Werkeenheid(IOpslagMotor motor, IJournaal journaal, IHandelende wie) : IAsyncDisposable, IDisposable
{
    private readonly List<Gebeurtenis> gebeurtenissen = [];
    private readonly List<Action> naafloop = [];
    private readonly Dictionary<string, Func<CancellationToken, Task>> slotstappen = new(StringComparer.Ordinal);
    private DbConnection? verbinding;
    private IDisposable? schrijfbeurt;
    private string? gekozen;
    private string ingegaan = "";

    /// <summary>The engine below.</summary>
    public IOpslagMotor Motor => motor;

    /// <summary>
    /// The shared connection, open from its first use until the end of the unit: what EF Core would open it would also close,
    /// and the transaction with it.
    /// </summary>
    public DbConnection Verbinding
    {
        get
        {
            verbinding ??= motor.Verbinding();
            if (verbinding.State != System.Data.ConnectionState.Open)
            {
                verbinding.Open();
            }
            return verbinding;
        }
    }

    /// <summary>The transaction that is open now, if any.</summary>
    public DbTransaction? Transactie { get; private set; }

    /// <summary>True inside a writing transaction.</summary>
    public bool Schrijft { get; private set; }

    /// <summary>
    /// The region whose rows this unit sees and writes. It follows the session; a job or command sets it itself, between
    /// transactions: a writing one keeps the region it began in.
    /// </summary>
    public string? Regio
    {
        get => gekozen;
        set
        {
            if (Schrijft && value != ingegaan)
            {
                throw new InvalidOperationException("A writing transaction stays in its region.");
            }
            gekozen = value;
        }
    }

    /// <summary>The region in which the transaction that is open began; empty for none.</summary>
    public string Ingegaan => ingegaan;

    /// <summary>
    /// Asks something of every region, one after the other, each in its own region. Nothing in the running system sees two
    /// regions at once, so the question itself must also ask for its region only.
    /// </summary>
    public async Task<IReadOnlyList<T>> PerRegio<T>(Func<string, Task<T>> vraag)
    {
        var uit = new List<T>();
        foreach (var regio in Zorgkantoorregio.Codes)
        {
            Regio = regio;
            uit.Add(await vraag(regio));
        }
        Regio = null;
        return uit;
    }

    /// <summary>Opens a writing transaction; a reading one that is open ends first.</summary>
    public async Task BeginSchrijven(CancellationToken ct)
    {
        if (Schrijft)
        {
            throw new InvalidOperationException("There is a writing transaction already.");
        }
        Sluit();
        schrijfbeurt = await motor.Schrijfbeurt(ct);
        try
        {
            Open(schrijven: true);
        }
        catch (DbException fout) when (motor.Herken(fout) is Botsing.Bezet)
        {
            // Somebody outside this process writes too long: nothing was done, and the same form may be sent again.
            Sluit();
            throw new RegelGeschonden(Botsing.Bezet, fout);
        }
    }

    /// <summary>Puts a command into the transaction of this unit; begins a reading one when there is none.</summary>
    public void Hang(DbCommand opdracht)
    {
        // A reading transaction that began before the region was known would see nothing.
        if (Transactie is not null && !Schrijft && ingegaan != Gewenst)
        {
            Sluit();
        }
        if (Transactie is null)
        {
            Open(schrijven: false);
        }
        opdracht.Transaction = Transactie;
    }

    /// <summary>A command in the transaction of this unit, for the few texts that are not LINQ.</summary>
    public DbCommand Opdracht(string tekst)
    {
        var opdracht = Verbinding.CreateCommand();
        opdracht.CommandText = tekst;
        Hang(opdracht);
        return opdracht;
    }

    /// <summary>Remembers an audit line; it is written when the unit is committed.</summary>
    public void Noteer(Gebeurtenis gebeurtenis) => gebeurtenissen.Add(gebeurtenis);

    /// <summary>
    /// A last step inside the transaction, once per key. Rows that every change touches (a counter, the head of the log) are
    /// written here, so that they are locked last and briefly, and always in the same order.
    /// </summary>
    public void AanHetSlot(string sleutel, Func<CancellationToken, Task> stap) => slotstappen.TryAdd(sleutel, stap);

    /// <summary>Something to do once the change is really there, such as refreshing a view in memory.</summary>
    public void NaAfloop(Action daad) => naafloop.Add(daad);

    /// <summary>Writes the audit lines and commits.</summary>
    public async Task LegVast(CancellationToken ct)
    {
        if (!Schrijft)
        {
            throw new InvalidOperationException("There is no writing transaction.");
        }
        foreach (var (_, stap) in slotstappen.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            await stap(ct);
        }
        slotstappen.Clear();
        if (gebeurtenissen.Count > 0)
        {
            await journaal.Schrijf(this, [.. gebeurtenissen], ct);
            gebeurtenissen.Clear();
        }
        await Transactie!.CommitAsync(ct);
        Sluit();
        foreach (var daad in naafloop)
        {
            daad();
        }
        naafloop.Clear();
    }

    /// <summary>What was read in this unit so far: it was seen, also when the change it belonged to is undone.</summary>
    public IReadOnlyList<Gebeurtenis> Gelezen => [.. gebeurtenissen.Where(g => g.Actie == "lezen")];

    /// <summary>Undoes all that was done in this unit, its audit lines included.</summary>
    public void DraaiTerug()
    {
        gebeurtenissen.Clear();
        slotstappen.Clear();
        naafloop.Clear();
        Sluit();
    }

    /// <summary>Runs one piece of work in a writing transaction of its own and commits it.</summary>
    public async Task<T> Doe<T>(Func<Task<T>> werk, CancellationToken ct)
    {
        await BeginSchrijven(ct);
        try
        {
            var uitkomst = await werk();
            await LegVast(ct);
            return uitkomst;
        }
        finally
        {
            DraaiTerug();
        }
    }

    /// <summary>
    /// Writes audit lines in a unit of their own, for what was only read: they are there before the answer leaves, and the turn
    /// to write is taken no longer than that.
    /// </summary>
    public Task SchrijfLog(IReadOnlyList<Gebeurtenis> regels, CancellationToken ct) =>
        Doe(
            () =>
            {
                gebeurtenissen.AddRange(regels);
                return Task.FromResult(true);
            },
            ct
        );

    /// <summary>
    /// Logs that something was read: at once, or with what this unit writes. A form that comes back is drawn inside the transaction that
    /// will be undone, but for that line.
    /// </summary>
    public Task LogLezing(Gebeurtenis regel, CancellationToken ct) => LogLezing([regel], ct);

    /// <summary>The same for more that was read at once.</summary>
    public Task LogLezing(IReadOnlyList<Gebeurtenis> regels, CancellationToken ct)
    {
        if (!Schrijft)
        {
            return SchrijfLog(regels, ct);
        }
        gebeurtenissen.AddRange(regels);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Sluit();
        verbinding?.Dispose();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Sluit();
        if (verbinding is not null)
        {
            await verbinding.DisposeAsync();
        }
    }

    private string Gewenst => gekozen ?? wie.Regio;

    private void Open(bool schrijven)
    {
        ingegaan = Gewenst;
        Transactie = motor.Begin(Verbinding, schrijven, ingegaan);
        Schrijft = schrijven;
    }

    private void Sluit()
    {
        try
        {
            Transactie?.Dispose();
        }
        finally
        {
            // Whatever became of the transaction, the turn goes on: else everybody would wait for a writer that is gone.
            Transactie = null;
            Schrijft = false;
            schrijfbeurt?.Dispose();
            schrijfbeurt = null;
        }
    }
}
