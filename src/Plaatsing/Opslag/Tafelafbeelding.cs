using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Tafel.Zitting;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.WatAls;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Opslag;

/// <summary>How the placement table lies in its tables; a test holds it equal to the SQL files.</summary>
internal static class Tafelafbeelding
{
    public static void Bouw(ModelBuilder model)
    {
        model.Entity<Plaatsingstafel>();
        model.Entity<Tafellid>(l =>
        {
            l.HasOne<Plaatsingstafel>().WithMany().HasForeignKey(x => x.TafelId);
            l.HasIndex(x => new { x.TafelId, x.GebruikerId }).IsUnique().HasFilter("tot is null");
        });
        model.Entity<Tafelsessie>(s =>
        {
            s.HasOne<Plaatsingstafel>().WithMany().HasForeignKey(x => x.TafelId);
            s.HasIndex(x => new { x.TafelId, x.Datum }).IsUnique();
            s.HasIndex([nameof(Tafelsessie.TafelId)], "plaatsing_tafelsessie_open")
                .IsUnique()
                .HasFilter("staat = 'open'");
        });
        model.Entity<Tafelaanwezige>(a =>
        {
            a.HasOne<Tafelsessie>().WithMany().HasForeignKey(x => x.SessieId);
            a.HasIndex(x => new { x.SessieId, x.GebruikerId }).IsUnique();
        });
        model.Entity<Tafelkaart>(k =>
        {
            k.HasOne<Tafelsessie>().WithMany().HasForeignKey(x => x.SessieId);
            k.HasOne<Zoekvraag>().WithMany().HasForeignKey(x => x.ZoekvraagId);
            k.HasIndex(x => new { x.SessieId, x.Nummer }).IsUnique();
            k.HasIndex(x => new { x.SessieId, x.ZoekvraagId }).IsUnique();
        });
        model.Entity<Inbreng>(i =>
        {
            i.HasOne<Tafelsessie>().WithMany().HasForeignKey(x => x.SessieId);
            i.HasOne<Zoekvraag>().WithMany().HasForeignKey(x => x.ZoekvraagId);
            i.HasIndex(x => new { x.SessieId, x.ZoekvraagId }).IsUnique();
        });
        model.Entity<Sessieleiding>().HasOne<Tafelsessie>().WithMany().HasForeignKey(x => x.SessieId);
        model.Entity<Tafelwatals>(w =>
        {
            w.HasOne<Plaatsingstafel>().WithMany().HasForeignKey(x => x.TafelId);
            w.HasOne<Watalsvraag>().WithMany().HasForeignKey(x => x.WatalsId);
            w.HasIndex(x => new { x.TafelId, x.WatalsId }).IsUnique().HasFilter("af_op is null");
        });
        BouwAgenda(model);
        BouwBesluiten(model);
    }

    private static void BouwAgenda(ModelBuilder model)
    {
        model.Entity<Agendapunt>(p =>
        {
            p.HasOne<Tafelsessie>().WithMany().HasForeignKey(x => x.SessieId);
            p.HasIndex(x => new { x.SessieId, x.Volgorde }).IsUnique();
        });
        model.Entity<Agendaregel>(r =>
        {
            r.HasOne<Agendapunt>().WithMany().HasForeignKey(x => x.PuntId);
            r.HasOne<Tafelkaart>().WithMany().HasForeignKey(x => x.KaartId);
            r.HasOne<Voorstel>().WithMany().HasForeignKey(x => x.VoorstelId);
            r.HasOne<Tafelwatals>().WithMany().HasForeignKey(x => x.TafelwatalsId);
            r.HasIndex(x => new { x.PuntId, x.Volgorde }).IsUnique();
        });
    }

    private static void BouwBesluiten(ModelBuilder model)
    {
        model.Entity<Besluit>(b =>
        {
            b.HasOne<Plaatsingstafel>().WithMany().HasForeignKey(x => x.TafelId);
            b.HasOne<Tafelsessie>().WithMany().HasForeignKey(x => x.SessieId);
            b.HasOne<Tafelsessie>().WithMany().HasForeignKey(x => x.AntwoordSessieId);
            b.HasOne<Zoekvraag>().WithMany().HasForeignKey(x => x.ZoekvraagId);
            b.HasOne<Voorstel>().WithMany().HasForeignKey(x => x.VoorstelId);
            b.HasOne<Taak>().WithMany().HasForeignKey(x => x.TaakId);
            b.HasOne<Besluit>().WithMany().HasForeignKey(x => x.VorigId);
            b.HasOne<Tafelwatals>().WithMany().HasForeignKey(x => x.TafelwatalsId);
        });
        model.Entity<Opschalingsregel>(o =>
        {
            o.ToTable("plaatsing_opschaling");
            o.HasOne<Zoekvraag>().WithMany().HasForeignKey(x => x.ZoekvraagId);
            o.HasOne<Besluit>().WithMany().HasForeignKey(x => x.BesluitId);
        });
    }
}
