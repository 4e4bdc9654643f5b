using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Berichten;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Excel.Invoer;
using Regiotafel.Portfolio.Herinneringen;
using Regiotafel.Portfolio.Historie;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Overleg;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Portfolio.Versheid;

namespace Regiotafel.Portfolio.Opslag;

/// <summary>How the entities of this room lie in their tables; a test holds it equal to the SQL files.</summary>
internal static class Afbeelding
{
    public static void Bouw(ModelBuilder model)
    {
        model.Entity<Aanbieder>();
        BouwRegister(model);
        BouwDelen(model);
        model.Entity<Vasthouding>(v =>
        {
            v.HasOne<Aanbod>().WithMany().HasForeignKey(x => x.AanbodId);
            v.HasIndex(x => x.Sleutel).IsUnique();
        });
        model.Entity<Boeking>(b =>
        {
            b.ToTable("portfolio_plaatsboek");
            b.HasOne<Aanbod>().WithMany().HasForeignKey(x => x.AanbodId);
        });
        model.Entity<Bevestiging>().HasOne<Aanbod>().WithMany().HasForeignKey(x => x.AanbodId);
        model.Entity<Invoerboek>().ToTable("portfolio_invoer");
        model.Entity<Aanbodbericht>().HasOne<Aanbod>().WithMany().HasForeignKey(x => x.AanbodId);
        model.Entity<Historieregel>().ToTable("portfolio_historie");
        BouwHerinneringen(model);
        model.Entity<Standteller>(s =>
        {
            s.ToTable("portfolio_stand");
            s.HasKey(x => x.Regio);
        });
        model.Entity<Openstelling>(o =>
        {
            o.ToTable("portfolio_eenheid_open");
            o.HasKey(x => new { x.EenheidId, x.Voor });
            o.HasOne<Eenheid>()
                .WithMany()
                .HasForeignKey(x => new
                {
                    x.EenheidId,
                    x.LocatieId,
                    x.Regio,
                })
                .HasPrincipalKey(e => new
                {
                    e.Id,
                    e.LocatieId,
                    e.Regio,
                });
        });
        model.Entity<Openstand>(o =>
        {
            o.ToTable("portfolio_open_stand");
            o.HasKey(x => new { x.Voor, x.Regio });
        });
    }

    private static void BouwHerinneringen(ModelBuilder model)
    {
        model.Entity<Herinneraar>(h =>
        {
            h.HasKey(x => new { x.AanbiederId, x.GebruikerId });
            h.HasOne<Aanbieder>().WithMany().HasForeignKey(x => x.AanbiederId);
        });
        model.Entity<Herinnering>(h =>
        {
            h.HasOne<Aanbieder>().WithMany().HasForeignKey(x => x.AanbiederId);
            h.HasIndex(x => new { x.GebruikerId, x.Dag }).IsUnique();
        });
        model.Entity<Overlegdag>(o =>
        {
            o.ToTable("portfolio_overleg");
            o.HasKey(x => new { x.Regio, x.Dag });
        });
    }

    private static void BouwRegister(ModelBuilder model)
    {
        model.Entity<Locatie>(l =>
        {
            l.HasOne<Aanbieder>().WithMany().HasForeignKey(x => x.EigenaarId);
            l.HasIndex(x => x.Code).IsUnique();
        });
        model.Entity<Eenheid>(e =>
        {
            e.HasOne<Locatie>().WithMany().HasForeignKey(x => x.LocatieId);
            e.HasIndex(x => x.Code).IsUnique();
            e.HasAlternateKey(x => new { x.Id, x.Totaal });
        });
        // The unit's total is kept on the offer by the store itself: on update cascade.
        model
            .Entity<Aanbod>()
            .HasOne<Eenheid>()
            .WithMany()
            .HasForeignKey(a => new { a.EenheidId, a.Totaal })
            .HasPrincipalKey(e => new { e.Id, e.Totaal });
    }

    private static void BouwDelen(ModelBuilder model)
    {
        model.Entity<EenheidFinanciering>().HasKey(f => new { f.EenheidId, f.Basis });
        model.Entity<EenheidProfiel>().HasKey(p => new { p.EenheidId, p.Code });
        model.Entity<EenheidLeveringsvorm>().HasKey(l => new { l.EenheidId, l.Code });
        model
            .Entity<EenheidFeit>()
            .HasKey(f => new
            {
                f.EenheidId,
                f.Soort,
                f.Code,
            });
        model.Entity<Eenheid>(e =>
        {
            e.HasMany(x => x.Financiering).WithOne().HasForeignKey(x => x.EenheidId);
            e.HasMany(x => x.Profielen).WithOne().HasForeignKey(x => x.EenheidId);
            e.HasMany(x => x.Leveringsvormen).WithOne().HasForeignKey(x => x.EenheidId);
            e.HasMany(x => x.Feiten).WithOne().HasForeignKey(x => x.EenheidId);
            e.HasMany(x => x.BuitenGebruik).WithOne().HasForeignKey(x => x.EenheidId);
            e.HasMany(x => x.Beperkingen).WithOne().HasForeignKey(x => x.EenheidId);
            foreach (
                var deel in new[]
                {
                    "Financiering",
                    "Profielen",
                    "Leveringsvormen",
                    "Feiten",
                    "BuitenGebruik",
                    "Beperkingen",
                }
            )
            {
                e.Navigation(deel).AutoInclude();
            }
        });
    }
}
