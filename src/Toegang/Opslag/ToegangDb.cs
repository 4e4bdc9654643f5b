using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Logboek;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.Opslag;

/// <summary>The tables of room Toegang.</summary>
internal sealed class ToegangDb(DbContextOptions<ToegangDb> opties, Werkeenheid werk) : KamerDb(opties, werk)
{
    public DbSet<Installatie> Installaties => Set<Installatie>();
    public DbSet<Organisatie> Organisaties => Set<Organisatie>();
    public DbSet<Gebruiker> Gebruikers => Set<Gebruiker>();
    public DbSet<Rolbinding> Rolbindingen => Set<Rolbinding>();
    public DbSet<Sessie> Sessies => Set<Sessie>();
    public DbSet<Logregel> Logregels => Set<Logregel>();
    public DbSet<Logstroom> Logstromen => Set<Logstroom>();

    protected override string Voorvoegsel => "toegang";

    protected override void Bouw(ModelBuilder model)
    {
        model.Entity<Installatie>();
        model.Entity<Organisatie>();
        model.Entity<Gebruiker>(e =>
        {
            e.HasOne<Organisatie>().WithMany().HasForeignKey(g => g.OrganisatieId);
            e.HasIndex(g => g.Zoekmail).IsUnique();
        });
        model.Entity<Rolbinding>(e =>
        {
            e.HasOne<Gebruiker>().WithMany().HasForeignKey(r => r.GebruikerId);
            e.HasOne<Organisatie>().WithMany().HasForeignKey(r => r.OrganisatieId);
        });
        model.Entity<Sessie>(e =>
        {
            e.HasOne<Gebruiker>().WithMany().HasForeignKey(s => s.GebruikerId);
            e.HasOne<Rolbinding>().WithMany().HasForeignKey(s => s.RolbindingId);
            e.HasIndex(s => s.Afdruk).IsUnique();
        });
        model.Entity<Logregel>(e =>
        {
            e.ToTable("toegang_logboek");
            e.HasKey(r => new { r.Stroom, r.Volgnummer });
        });
        model.Entity<Logstroom>().HasKey(s => s.Stroom);
    }
}
