using Microsoft.EntityFrameworkCore;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kennisbank.Netwerksessies;
using Regiotafel.Kennisbank.Tijdlijn;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Kennisbank.Opslag;

/// <summary>The tables of this room.</summary>
internal sealed class KennisbankDb(DbContextOptions<KennisbankDb> opties, Werkeenheid werk) : KamerDb(opties, werk)
{
    public DbSet<Netwerksessie> Sessies => Set<Netwerksessie>();
    public DbSet<Tijdlijnpunt> Punten => Set<Tijdlijnpunt>();
    public DbSet<Kennisverloop> Verloop => Set<Kennisverloop>();

    protected override string Voorvoegsel => "kennisbank";

    protected override void Bouw(ModelBuilder model)
    {
        model
            .Entity<Netwerksessie>()
            .HasIndex(s => new { s.Regio, s.Datum })
            .HasDatabaseName("kennisbank_netwerksessie_regio");
        model
            .Entity<Tijdlijnpunt>()
            .HasIndex(p => new { p.Regio, p.Datum })
            .HasDatabaseName("kennisbank_tijdlijnpunt_regio");
        model.Entity<Kennisverloop>().HasIndex(v => new { v.ObjectId, v.Versie }).IsUnique();
    }
}
