using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Kern.Opslag;

/// <summary>
/// The database of one room: the tables with the room's prefix, in the connection and transaction of the unit of work.
/// The conventions make the relational model identical on both engines.
/// </summary>
public abstract class KamerDb(DbContextOptions opties, Werkeenheid werk) : DbContext(opties)
{
    /// <summary>The unit of work this database takes part in.</summary>
    protected Werkeenheid Werk { get; } = werk;

    /// <summary>Prefix of the room's tables, without underscore.</summary>
    protected abstract string Voorvoegsel { get; }

    /// <summary>Remembers an audit line for the commit.</summary>
    public void Noteer(Gebeurtenis gebeurtenis) => Werk.Noteer(gebeurtenis);

    /// <summary>Something to do once the change is really there.</summary>
    public void NaAfloop(Action daad) => Werk.NaAfloop(daad);

    /// <summary>
    /// Writes what changed into the open transaction. Throws <see cref="Verouderd"/> when somebody else changed a row in the
    /// meantime and <see cref="RegelGeschonden"/> when a rule of the database refuses.
    /// </summary>
    public async Task Bewaar(CancellationToken ct)
    {
        if (!Werk.Schrijft)
        {
            throw new InvalidOperationException("Writing needs a writing transaction.");
        }
        VoorBewaren();
        // The transaction is that of the unit of work; EF Core begins none.
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        try
        {
            await SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException fout)
        {
            throw new Verouderd(fout.Entries.Count > 0 ? fout.Entries[0].Entity : null);
        }
        catch (DbUpdateException fout)
            when (fout.InnerException is DbException db && Werk.Motor.Herken(db) is var botsing and not Botsing.Geen)
        {
            throw new RegelGeschonden(botsing, fout);
        }
    }

    /// <summary>An update past the change tracker, with the refusals of <see cref="Bewaar"/>.</summary>
    public async Task<int> Rechtstreeks(Func<Task<int>> bijwerking)
    {
        try
        {
            return await bijwerking();
        }
        catch (DbException fout) when (Werk.Motor.Herken(fout) is var botsing and not Botsing.Geen)
        {
            throw new RegelGeschonden(botsing, fout);
        }
    }

    /// <summary>Called before writing: row versions go up; a room may add its history here.</summary>
    protected virtual void VoorBewaren()
    {
        foreach (var rij in ChangeTracker.Entries<IVersie>().Where(r => r.State == EntityState.Modified))
        {
            var versie = rij.Property(r => r.Versie);
            versie.CurrentValue = versie.OriginalValue + 1;
        }
    }

    /// <summary>The mapping of this room's entities.</summary>
    protected abstract void Bouw(ModelBuilder model);

    /// <inheritdoc/>
    protected sealed override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        Werk.Motor.Stel(optionsBuilder, Werk.Verbinding);
        optionsBuilder.AddInterceptors(new InTransactie(Werk));
        optionsBuilder.ConfigureWarnings(w => w.Ignore(RelationalEventId.AmbientTransactionWarning));
    }

    /// <inheritdoc/>
    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Bouw(modelBuilder);
        foreach (var entiteit in modelBuilder.Model.GetEntityTypes())
        {
            var tabel = entiteit.GetTableName() ?? entiteit.ClrType.Name;
            entiteit.SetTableName(
                tabel.StartsWith(Voorvoegsel + "_", StringComparison.Ordinal)
                    ? tabel
                    : $"{Voorvoegsel}_{Namen.Snake(entiteit.ClrType.Name)}"
            );
            foreach (var veld in entiteit.GetProperties())
            {
                NoemEnZetOm(veld);
            }
        }
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveColumnType("timestamptz").HaveConversion<AlleenUtc>();
        configurationBuilder.Properties<Guid>().HaveColumnType("uuid");
        configurationBuilder.Properties<DateOnly>().HaveColumnType("date");
        configurationBuilder.Properties<bool>().HaveColumnType("boolean");
        configurationBuilder.Properties<int>().HaveColumnType("integer");
        configurationBuilder.Properties<long>().HaveColumnType("bigint");
        configurationBuilder.Properties<string>().HaveColumnType("text");
    }

    private static void NoemEnZetOm(IMutableProperty veld)
    {
        veld.SetColumnName(Namen.Snake(veld.Name));
        if (veld.Name == nameof(IVersie.Versie) && typeof(IVersie).IsAssignableFrom(veld.DeclaringType.ClrType))
        {
            veld.IsConcurrencyToken = true;
        }
        var kern = Nullable.GetUnderlyingType(veld.ClrType) ?? veld.ClrType;
        if (kern.IsEnum && veld.GetValueConverter() is null)
        {
            veld.SetValueConverter(typeof(EnumTekst<>).MakeGenericType(kern));
            veld.SetColumnType("text");
        }
        // Ids are made by us; no engine invents one.
        veld.ValueGenerated = ValueGenerated.Never;
    }
}
