using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Peilstanden;
using Regiotafel.Cijfers.Uitgaven;
using Regiotafel.Cijfers.Vaststellen;
using Regiotafel.Cijfers.Waarom;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Cijfers.Opslag;

/// <summary>The tables of this room.</summary>
internal sealed class CijfersDb(DbContextOptions<CijfersDb> opties, Werkeenheid werk) : KamerDb(opties, werk)
{
    public DbSet<Levering> Leveringen => Set<Levering>();
    public DbSet<Ruwbestand> Bestanden => Set<Ruwbestand>();
    public DbSet<Kluisslot> Kluissloten => Set<Kluisslot>();
    public DbSet<Meting> Metingen => Set<Meting>();
    public DbSet<Bijdrage> Bijdragen => Set<Bijdrage>();
    public DbSet<Leveringmeting> Leveringmetingen => Set<Leveringmeting>();
    public DbSet<Narekening> Narekeningen => Set<Narekening>();
    public DbSet<Verklaring> Verklaringen => Set<Verklaring>();
    public DbSet<Correctieblad> Correcties => Set<Correctieblad>();
    public DbSet<Correctiegebruik> Correctiegebruik => Set<Correctiegebruik>();
    public DbSet<Codevondst> Codevondsten => Set<Codevondst>();

    public DbSet<Peilstand> Peilstanden => Set<Peilstand>();

    public DbSet<Aanvraag> Aanvragen => Set<Aanvraag>();
    public DbSet<Aanvraagbesluit> Aanvraagbesluiten => Set<Aanvraagbesluit>();
    public DbSet<Geopend> Uitgaven => Set<Geopend>();
    public DbSet<Openbaarblad> Openbaar => Set<Openbaarblad>();

    public DbSet<Startset> Startsets => Set<Startset>();
    public DbSet<Definitievoorstel> Definitievoorstellen => Set<Definitievoorstel>();
    public DbSet<Definitiebesluit> Definitiebesluiten => Set<Definitiebesluit>();

    protected override string Voorvoegsel => "cijfers";

    protected override void Bouw(ModelBuilder model)
    {
        model.Entity<Levering>().HasAlternateKey(x => new { x.Id, x.Regio });
        model.Entity<Ruwbestand>(b =>
        {
            b.ToTable("cijfers_bestand");
            b.HasKey(x => new { x.LeveringId, x.Naam });
            b.HasOne<Levering>()
                .WithMany()
                .HasForeignKey(x => new { x.LeveringId, x.Regio })
                .HasPrincipalKey(x => new { x.Id, x.Regio });
        });
        model.Entity<Kluisslot>().HasKey(x => x.Regio);
        model
            .Entity<Peilstand>()
            .HasKey(x => new
            {
                x.Regio,
                x.Bron,
                x.Peildatum,
                x.Code,
            });
        model.Entity<Meting>().HasKey(x => new { x.Regio, x.Id });
        model.Entity<Bijdrage>(b =>
        {
            b.HasKey(x => new { x.Regio, x.MetingId });
            b.HasOne<Meting>().WithMany().HasForeignKey(x => new { x.Regio, x.MetingId });
        });
        model.Entity<Leveringmeting>(m =>
        {
            m.ToTable("cijfers_levering_meting");
            m.HasKey(x => new { x.LeveringId, x.MetingId });
            m.HasOne<Levering>()
                .WithMany()
                .HasForeignKey(x => new { x.LeveringId, x.Regio })
                .HasPrincipalKey(x => new { x.Id, x.Regio });
            m.HasOne<Meting>().WithMany().HasForeignKey(x => new { x.Regio, x.MetingId });
        });
        model.Entity<Narekening>(n =>
        {
            n.HasOne<Levering>()
                .WithMany()
                .HasForeignKey(x => new { x.LeveringId, x.Regio })
                .HasPrincipalKey(x => new { x.Id, x.Regio });
            n.HasOne<Meting>().WithMany().HasForeignKey(x => new { x.Regio, x.MetingId });
        });
        model.Entity<Verklaring>(v =>
        {
            v.HasKey(x => new { x.Regio, x.Id });
            v.HasOne<Meting>().WithMany().HasForeignKey(x => new { x.Regio, x.EerderId });
            v.HasOne<Meting>().WithMany().HasForeignKey(x => new { x.Regio, x.LaterId });
        });
        BouwCorrecties(model);
        BouwUitgaven(model);
        BouwDefinities(model);
    }

    private static void BouwDefinities(ModelBuilder model)
    {
        model.Entity<Startset>();
        model
            .Entity<Definitievoorstel>()
            .HasAlternateKey(x => new
            {
                x.Id,
                x.Regio,
                x.IndienerId,
            });
        model.Entity<Definitiebesluit>(b =>
        {
            b.HasKey(x => x.VoorstelId);
            b.HasOne<Definitievoorstel>()
                .WithMany()
                .HasForeignKey(x => new
                {
                    x.VoorstelId,
                    x.Regio,
                    x.IndienerId,
                })
                .HasPrincipalKey(x => new
                {
                    x.Id,
                    x.Regio,
                    x.IndienerId,
                });
        });
    }

    private static void BouwCorrecties(ModelBuilder model)
    {
        model.Entity<Correctieblad>(c =>
        {
            c.ToTable("cijfers_correctie");
            c.HasAlternateKey(x => new { x.Id, x.Regio });
            c.HasOne<Levering>()
                .WithMany()
                .HasForeignKey(x => new { x.LeveringId, x.Regio })
                .HasPrincipalKey(x => new { x.Id, x.Regio });
        });
        model.Entity<Correctiegebruik>(g =>
        {
            g.ToTable("cijfers_correctiegebruik");
            g.HasKey(x => new { x.LeveringId, x.CorrectieId });
            g.HasOne<Levering>()
                .WithMany()
                .HasForeignKey(x => new { x.LeveringId, x.Regio })
                .HasPrincipalKey(x => new { x.Id, x.Regio });
            g.HasOne<Correctieblad>()
                .WithMany()
                .HasForeignKey(x => new { x.CorrectieId, x.Regio })
                .HasPrincipalKey(x => new { x.Id, x.Regio });
        });
        model.Entity<Codevondst>(c =>
        {
            c.ToTable("cijfers_onbekende_code");
            c.HasKey(x => new
            {
                x.LeveringId,
                x.Soort,
                x.Kolom,
                x.Waarde,
            });
            c.HasOne<Levering>()
                .WithMany()
                .HasForeignKey(x => new { x.LeveringId, x.Regio })
                .HasPrincipalKey(x => new { x.Id, x.Regio });
        });
    }

    private static void BouwUitgaven(ModelBuilder model)
    {
        model.Entity<Aanvraag>(a =>
        {
            a.HasAlternateKey(x => new { x.Id, x.Regio });
            a.HasOne<Levering>()
                .WithMany()
                .HasForeignKey(x => new { x.LeveringId, x.Regio })
                .HasPrincipalKey(x => new { x.Id, x.Regio });
        });
        model.Entity<Aanvraagbesluit>(b =>
        {
            b.HasKey(x => x.AanvraagId);
            b.HasOne<Aanvraag>()
                .WithMany()
                .HasForeignKey(x => new { x.AanvraagId, x.Regio })
                .HasPrincipalKey(x => new { x.Id, x.Regio });
        });
        model.Entity<Geopend>(u =>
        {
            u.ToTable("cijfers_uitgave");
            u.HasAlternateKey(x => new { x.Id, x.Regio });
            u.HasOne<Aanvraag>()
                .WithMany()
                .HasForeignKey(x => new { x.Id, x.Regio })
                .HasPrincipalKey(x => new { x.Id, x.Regio });
            u.HasOne<Levering>()
                .WithMany()
                .HasForeignKey(x => new { x.LeveringId, x.Regio })
                .HasPrincipalKey(x => new { x.Id, x.Regio });
        });
        model.Entity<Openbaarblad>(o =>
        {
            o.ToTable("cijfers_openbaar");
            o.HasOne<Geopend>()
                .WithMany()
                .HasForeignKey(x => new { x.Id, x.Regio })
                .HasPrincipalKey(x => new { x.Id, x.Regio });
        });
    }
}
