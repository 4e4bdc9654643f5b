using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Toegang.Aanmelden;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Berichten;
using Regiotafel.Toegang.Logboek;
using Regiotafel.Toegang.Sessies;
using Regiotafel.Toegang.TweedeFactor;
using Regiotafel.Toegang.Uitnodigingen;

namespace Regiotafel.Toegang.Opslag;

/// <summary>The tables of room Toegang.</summary>
internal sealed class ToegangDb(DbContextOptions<ToegangDb> opties, Werkeenheid werk) : KamerDb(opties, werk)
{
    public DbSet<Installatie> Installaties => Set<Installatie>();
    public DbSet<Organisatie> Organisaties => Set<Organisatie>();
    public DbSet<Organisatieverloop> Organisatieverloop => Set<Organisatieverloop>();
    public DbSet<Gebruiker> Gebruikers => Set<Gebruiker>();
    public DbSet<Rolbinding> Rolbindingen => Set<Rolbinding>();
    public DbSet<Sessie> Sessies => Set<Sessie>();
    public DbSet<Herstelcode> Herstelcodes => Set<Herstelcode>();
    public DbSet<Toegangssleutel> Toegangssleutels => Set<Toegangssleutel>();
    public DbSet<Uitdaging> Uitdagingen => Set<Uitdaging>();
    public DbSet<Uitnodiging> Uitnodigingen => Set<Uitnodiging>();
    public DbSet<Apparaat> Apparaten => Set<Apparaat>();
    public DbSet<Berichtrij> Berichten => Set<Berichtrij>();
    public DbSet<Logregel> Logregels => Set<Logregel>();
    public DbSet<Logstroom> Logstromen => Set<Logstroom>();

    protected override string Voorvoegsel => "toegang";

    protected override void Bouw(ModelBuilder model)
    {
        model.Entity<Installatie>();
        model.Entity<Organisatie>();
        model.Entity<Organisatieverloop>(e =>
        {
            e.HasOne<Organisatie>().WithMany().HasForeignKey(v => v.OrganisatieId);
            e.HasIndex(v => new { v.OrganisatieId, v.Versie }).IsUnique();
        });
        model.Entity<Gebruiker>(e =>
        {
            e.HasOne<Organisatie>().WithMany().HasForeignKey(g => g.EigenaarId);
            e.HasIndex(g => g.Zoekmail).IsUnique();
        });
        model.Entity<Rolbinding>(e =>
        {
            e.HasOne<Gebruiker>().WithMany().HasForeignKey(r => r.GebruikerId);
            e.HasOne<Organisatie>().WithMany().HasForeignKey(r => r.EigenaarId);
        });
        model.Entity<Sessie>(e =>
        {
            e.HasOne<Gebruiker>().WithMany().HasForeignKey(s => s.GebruikerId);
            e.HasOne<Rolbinding>().WithMany().HasForeignKey(s => s.RolbindingId);
            e.HasIndex(s => s.Afdruk).IsUnique();
        });
        model.Entity<Berichtrij>(e =>
        {
            e.ToTable("toegang_bericht");
            e.HasOne<Gebruiker>().WithMany().HasForeignKey(b => b.GebruikerId);
            e.Ignore(b => b.Regels);
        });
        BouwFactoren(model);
        model.Entity<Logregel>(e =>
        {
            e.ToTable("toegang_logboek");
            e.HasKey(r => new { r.Stroom, r.Volgnummer });
        });
        model.Entity<Logstroom>().HasKey(s => s.Stroom);
    }

    private static void BouwFactoren(ModelBuilder model)
    {
        model.Entity<Herstelcode>().HasOne<Gebruiker>().WithMany().HasForeignKey(h => h.GebruikerId);
        model.Entity<Toegangssleutel>(e =>
        {
            e.HasOne<Gebruiker>().WithMany().HasForeignKey(t => t.GebruikerId);
            e.HasIndex(t => t.SleutelId).IsUnique();
        });
        model.Entity<Uitdaging>().HasKey(u => u.Afdruk);
        model.Entity<Uitnodiging>(e =>
        {
            e.HasOne<Gebruiker>().WithMany().HasForeignKey(u => u.GebruikerId);
            e.HasIndex(u => u.Afdruk).IsUnique();
        });
        model.Entity<Apparaat>(e =>
        {
            e.HasKey(a => a.Afdruk);
            e.HasOne<Gebruiker>().WithMany().HasForeignKey(a => a.GebruikerId);
        });
        model.Entity<Aanmeldteller>().HasKey(t => t.Sleutel);
    }
}
