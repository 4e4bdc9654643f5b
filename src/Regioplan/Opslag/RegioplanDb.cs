using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Regioplan.Opslag;

/// <summary>The tables of this room.</summary>
internal sealed class RegioplanDb(DbContextOptions<RegioplanDb> opties, Werkeenheid werk) : KamerDb(opties, werk)
{
    public DbSet<Plan> Plannen => Set<Plan>();
    public DbSet<Sectie> Secties => Set<Sectie>();
    public DbSet<Sectieversie> Sectieversies => Set<Sectieversie>();
    public DbSet<Slot> Sloten => Set<Slot>();
    public DbSet<Kladtekst> Kladteksten => Set<Kladtekst>();
    public DbSet<Opmerking> Opmerkingen => Set<Opmerking>();
    public DbSet<Aanvaarding> Aanvaardingen => Set<Aanvaarding>();
    public DbSet<Planstap> Planstappen => Set<Planstap>();
    public DbSet<Lezer> Lezers => Set<Lezer>();
    public DbSet<Openbaarplan> Openbaar => Set<Openbaarplan>();
    public DbSet<Intrekking> Intrekkingen => Set<Intrekking>();
    public DbSet<Vastbestand> Vastbestanden => Set<Vastbestand>();

    protected override string Voorvoegsel => "regioplan";

    protected override void Bouw(ModelBuilder model)
    {
        model.Entity<Plan>(p =>
        {
            p.HasAlternateKey(x => new { x.Id, x.Regio });
            p.HasAlternateKey(x => new
            {
                x.Regio,
                x.Editie,
                x.Nummer,
            });
            p.HasIndex([nameof(Plan.Regio), nameof(Plan.Editie)], "regioplan_plan_open")
                .IsUnique()
                .HasFilter("staat in ('concept', 'in_review', 'gecontroleerd', 'aangevraagd')");
        });
        model.Entity<Sectie>(s =>
        {
            s.HasAlternateKey(x => new { x.Id, x.Regio });
            s.HasAlternateKey(x => new { x.PlanId, x.Code });
        });
        model.Entity<Sectieversie>().HasKey(x => new { x.SectieId, x.Nummer });
        model.Entity<Slot>().HasKey(x => x.SectieId);
        model.Entity<Kladtekst>().HasKey(x => new { x.SectieId, x.WieId });
        model.Entity<Aanvaarding>().HasKey(x => new { x.SectieId, x.Sleutel });
        model.Entity<Lezer>().HasKey(x => new { x.PlanId, x.WieId });
        model
            .Entity<Openbaarplan>()
            .ToTable("regioplan_openbaar")
            .HasAlternateKey(x => new
            {
                x.Regio,
                x.Editie,
                x.Nummer,
            });
        model.Entity<Intrekking>().HasKey(x => x.PlanId);
        model
            .Entity<Vastbestand>()
            .HasKey(x => new
            {
                x.PlanId,
                x.Druk,
                x.Soort,
            });

        BijSectie<Sectieversie>(model, x => new { x.SectieId, x.Regio });
        BijSectie<Slot>(model, x => new { x.SectieId, x.Regio });
        BijSectie<Kladtekst>(model, x => new { x.SectieId, x.Regio });
        BijSectie<Opmerking>(model, x => new { x.SectieId, x.Regio });
        BijSectie<Aanvaarding>(model, x => new { x.SectieId, x.Regio });
        BijPlan<Sectie>(model, x => new { x.PlanId, x.Regio });
        BijPlan<Planstap>(model, x => new { x.PlanId, x.Regio });
        BijPlan<Lezer>(model, x => new { x.PlanId, x.Regio });
        BijPlan<Openbaarplan>(model, x => new { x.Id, x.Regio });
        BijPlan<Intrekking>(model, x => new { x.PlanId, x.Regio });
        BijPlan<Vastbestand>(model, x => new { x.PlanId, x.Regio });
    }

    private static void BijSectie<T>(ModelBuilder model, Expression<Func<T, object?>> sleutel)
        where T : class =>
        model
            .Entity<T>()
            .HasOne<Sectie>()
            .WithMany()
            .HasForeignKey(sleutel)
            .HasPrincipalKey(x => new { x.Id, x.Regio });

    private static void BijPlan<T>(ModelBuilder model, Expression<Func<T, object?>> sleutel)
        where T : class =>
        model.Entity<T>().HasOne<Plan>().WithMany().HasForeignKey(sleutel).HasPrincipalKey(x => new { x.Id, x.Regio });
}
