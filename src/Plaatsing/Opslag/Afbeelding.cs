using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Berichten;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Plaatsing.WatAls;
using Regiotafel.Plaatsing.Zoekopdrachten;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Opslag;

/// <summary>How the entities of this room lie in their tables; a test holds it equal to the SQL files.</summary>
internal static class Afbeelding
{
    public static void Bouw(ModelBuilder model)
    {
        model.Entity<Zoekvraag>(z =>
        {
            z.Property(x => x.Code)
                .HasColumnType("text")
                .HasConversion(new ValueConverter<Casuscode, string>(c => c.Tekens, t => Lees(t)));
            z.HasIndex(x => x.Code).IsUnique();
        });
        Bij(model.Entity<Feit>(), x => x.ZoekvraagId);
        Bij(model.Entity<Parkering>(), x => x.ZoekvraagId);
        Bij(model.Entity<Taak>(), x => x.ZoekvraagId);
        model.Entity<Verloopregel>().ToTable("plaatsing_verloop");
        model.Entity<Voorkeur>(v =>
        {
            Bij(v, x => x.ZoekvraagId);
            v.HasIndex(x => new
                {
                    x.ZoekvraagId,
                    x.Doelsoort,
                    x.DoelId,
                })
                .IsUnique();
        });
        model.Entity<Statusperiode>(s =>
        {
            Bij(s, x => x.ZoekvraagId);
            s.HasIndex([nameof(Statusperiode.ZoekvraagId)], "plaatsing_statusperiode_loopt")
                .IsUnique()
                .HasFilter("stand = 'vastgesteld' and tot is null");
            s.HasIndex([nameof(Statusperiode.ZoekvraagId)], "plaatsing_statusperiode_wacht")
                .IsUnique()
                .HasFilter("stand = 'voorgesteld'");
        });
        model.Entity<Grondslag>(g =>
        {
            Bij(g, x => x.ZoekvraagId);
            g.HasIndex(x => new { x.ZoekvraagId, x.Soort }).IsUnique().HasFilter("ingetrokken_op is null");
        });
        BouwVoorstellen(model);
        BouwBerichten(model);
        BouwInlezen(model);
        BouwKetens(model);
        Tafelafbeelding.Bouw(model);
    }

    private static void BouwBerichten(ModelBuilder model)
    {
        model.Entity<Zoekopdracht>(o =>
        {
            Bij(o, x => x.ZoekvraagId);
            o.HasIndex(x => new { x.EigenaarId, x.ZoekvraagId })
                .IsUnique()
                .HasFilter("beeindigd_op is null and soort = 'client_zoekt'");
            o.HasIndex(x => new { x.EigenaarId, x.EenheidId })
                .IsUnique()
                .HasFilter("beeindigd_op is null and soort = 'plek_zoekt'");
        });
        model.Entity<Treffer>(t =>
        {
            Bij(t, x => x.ZoekvraagId);
            t.HasOne<Zoekopdracht>().WithMany().HasForeignKey(x => x.ZoekopdrachtId);
            t.HasIndex(x => new
                {
                    x.ZoekopdrachtId,
                    x.ZoekvraagId,
                    x.PlekId,
                })
                .IsUnique();
        });
        model.Entity<Berichtkeuze>(k =>
        {
            k.HasKey(x => new { x.GebruikerId, x.Regio });
            k.Ignore(x => x.Soorten);
        });
        model
            .Entity<Dagbericht>()
            .HasKey(x => new
            {
                x.GebruikerId,
                x.Regio,
                x.Dag,
            });
    }

    private static void BouwInlezen(ModelBuilder model)
    {
        model.Entity<Wachtlijstinvoer>();
        model.Entity<Norm>(n =>
        {
            n.HasIndex(x => new { x.Regio, x.Status })
                .IsUnique()
                .HasFilter("stand = 'voorgesteld' and classificatie is null");
            n.HasIndex(x => new
                {
                    x.Regio,
                    x.Status,
                    x.Classificatie,
                })
                .IsUnique()
                .HasFilter("stand = 'voorgesteld' and classificatie is not null");
        });
        model.Entity<Ontheffing>(o =>
        {
            Bij(o, x => x.ZoekvraagId);
            o.HasIndex(x => new
                {
                    x.ZoekvraagId,
                    x.EenheidId,
                    x.Criterium,
                })
                .IsUnique()
                .HasFilter("stand = 'gevraagd'");
        });
        model
            .Entity<Wachtstand>()
            .HasKey(s => new
            {
                s.Regio,
                s.Peildatum,
                s.Status,
            });
        model.Entity<Koppelsleutel>().HasKey(s => s.Regio);
        model.Entity<Clientkoppeling>(k =>
        {
            Bij(k, x => x.ZoekvraagId);
            k.HasIndex(x => new { x.Regio, x.Hash }).IsUnique();
            k.HasIndex(x => x.ZoekvraagId).IsUnique();
        });
    }

    private static void BouwKetens(ModelBuilder model)
    {
        model.Entity<Keten>().HasOne<Keten>().WithMany().HasForeignKey(k => k.VoorgangerId);
        model.Entity<Ketenstap>(s =>
        {
            Bij(s, x => x.ZoekvraagId);
            s.Ignore(x => x.Ontvanger);
            s.Ignore(x => x.Zender);
            s.Ignore(x => x.Overeind);
            s.HasOne<Keten>().WithMany().HasForeignKey(x => x.KetenId);
            s.HasOne<Voorstel>().WithMany().HasForeignKey(x => x.VoorstelId);
            s.HasIndex(x => new { x.KetenId, x.Volgnr }).IsUnique();
            s.HasIndex([nameof(Ketenstap.ZoekvraagId)], "plaatsing_ketenstap_loopt").IsUnique().HasFilter("loopt");
        });
        model.Entity<Watalsvraag>().ToTable("plaatsing_watals");
        model.Entity<Ketenverlooprij>().ToTable("plaatsing_ketenverloop");
    }

    private static void BouwVoorstellen(ModelBuilder model)
    {
        model.Entity<Voorstel>(v =>
        {
            Bij(v, x => x.ZoekvraagId);
            v.Ignore(x => x.Ontvanger);
            v.Ignore(x => x.Zender);
            v.HasIndex(x => new { x.ZoekvraagId, x.AanbodId }).IsUnique().HasFilter("loopt");
        });
        model.Entity<Vasthoudkoppeling>(k =>
        {
            Bij(k, x => x.ZoekvraagId);
            k.HasOne<Voorstel>().WithMany().HasForeignKey(x => x.VoorstelId);
            k.HasIndex(x => x.VasthoudingId).IsUnique();
            k.HasIndex(x => new { x.ZoekvraagId, x.AanbodId }).IsUnique().HasFilter("beeindigd_op is null");
        });
        model.Entity<Afwijzing>(a =>
        {
            Bij(a, x => x.ZoekvraagId);
            a.HasOne<Voorstel>().WithMany().HasForeignKey(x => x.VoorstelId);
            a.HasIndex(x => x.VoorstelId).IsUnique();
        });
        model.Entity<Plaatsingsregel>(p =>
        {
            p.ToTable("plaatsing_plaatsing");
            Bij(p, x => x.ZoekvraagId);
            p.HasOne<Voorstel>().WithMany().HasForeignKey(x => x.VoorstelId);
            p.HasIndex(x => x.ZoekvraagId).IsUnique().HasFilter("beeindigd_op is null");
        });
        model.Entity<Voorstelstap>();
    }

    private static void Bij<T>(EntityTypeBuilder<T> deel, System.Linq.Expressions.Expression<Func<T, object?>> sleutel)
        where T : class => deel.HasOne<Zoekvraag>().WithMany().HasForeignKey(sleutel);

    private static Casuscode Lees(string tekens) =>
        Casuscode.Van(tekens) ?? throw new InvalidOperationException("A stored case code is not valid.");
}
