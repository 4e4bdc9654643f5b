using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Berichten;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Tafel.Zitting;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Plaatsing.WatAls;
using Regiotafel.Plaatsing.Zoekopdrachten;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Opslag;

/// <summary>The tables of this room.</summary>
internal sealed class PlaatsingDb(DbContextOptions<PlaatsingDb> opties, Werkeenheid werk, Zoekgevolgen gevolgen)
    : KamerDb(opties, werk)
{
    public DbSet<Zoekvraag> Zoekvragen => Set<Zoekvraag>();
    public DbSet<Feit> Feiten => Set<Feit>();
    public DbSet<Statusperiode> Statusperioden => Set<Statusperiode>();
    public DbSet<Voorkeur> Voorkeuren => Set<Voorkeur>();
    public DbSet<Parkering> Parkeringen => Set<Parkering>();
    public DbSet<Grondslag> Grondslagen => Set<Grondslag>();
    public DbSet<Verloopregel> Verloop => Set<Verloopregel>();
    public DbSet<Taak> Taken => Set<Taak>();
    public DbSet<Voorstel> Voorstellen => Set<Voorstel>();
    public DbSet<Voorstelstap> Voorstelstappen => Set<Voorstelstap>();
    public DbSet<Vasthoudkoppeling> Vasthoudkoppelingen => Set<Vasthoudkoppeling>();
    public DbSet<Afwijzing> Afwijzingen => Set<Afwijzing>();
    public DbSet<Plaatsingsregel> Plaatsingen => Set<Plaatsingsregel>();
    public DbSet<Zoekopdracht> Zoekopdrachten => Set<Zoekopdracht>();
    public DbSet<Treffer> Treffers => Set<Treffer>();
    public DbSet<Berichtkeuze> Berichtkeuzes => Set<Berichtkeuze>();
    public DbSet<Dagbericht> Dagberichten => Set<Dagbericht>();
    public DbSet<Wachtlijstinvoer> Wachtlijstinvoer => Set<Wachtlijstinvoer>();
    public DbSet<Clientkoppeling> Clientkoppelingen => Set<Clientkoppeling>();
    public DbSet<Wachtstand> Wachtstanden => Set<Wachtstand>();
    public DbSet<Norm> Normen => Set<Norm>();
    public DbSet<Ontheffing> Ontheffingen => Set<Ontheffing>();
    public DbSet<Koppelsleutel> Koppelsleutels => Set<Koppelsleutel>();

    /// <summary>The status of a case that runs; null when there is none.</summary>
    public Task<Statusperiode?> Lopende(Guid zoekvraagId, CancellationToken ct) =>
        Statusperioden.SingleOrDefaultAsync(
            s => s.ZoekvraagId == zoekvraagId && s.Stand == Statusstand.Vastgesteld && s.Tot == null,
            ct
        );

    public DbSet<Plaatsingstafel> Plaatsingstafels => Set<Plaatsingstafel>();
    public DbSet<Tafellid> Tafelleden => Set<Tafellid>();
    public DbSet<Tafelsessie> Tafelsessies => Set<Tafelsessie>();
    public DbSet<Tafelaanwezige> Tafelaanwezigen => Set<Tafelaanwezige>();
    public DbSet<Tafelkaart> Tafelkaarten => Set<Tafelkaart>();
    public DbSet<Agendapunt> Agendapunten => Set<Agendapunt>();
    public DbSet<Agendaregel> Agendaregels => Set<Agendaregel>();
    public DbSet<Inbreng> Inbrengen => Set<Inbreng>();
    public DbSet<Besluit> Besluiten => Set<Besluit>();
    public DbSet<Tafelwatals> Tafelwatals => Set<Tafelwatals>();
    public DbSet<Sessieleiding> Sessieleidingen => Set<Sessieleiding>();
    public DbSet<Opschalingsregel> Opschalingen => Set<Opschalingsregel>();

    public DbSet<Keten> Ketens => Set<Keten>();
    public DbSet<Ketenstap> Ketenstappen => Set<Ketenstap>();
    public DbSet<Watalsvraag> Watals => Set<Watalsvraag>();
    public DbSet<Ketenverlooprij> Ketenverloop => Set<Ketenverlooprij>();

    /// <summary>True inside a writing transaction.</summary>
    public bool Schrijft => Werk.Schrijft;

    protected override string Voorvoegsel => "plaatsing";

    // What is known of a case, its status, whether it seeks: each can make it fit somewhere, or no longer.
    protected override void VoorBewaren()
    {
        ChangeTracker.DetectChanges();
        foreach (var rij in ChangeTracker.Entries().Where(r => r.State is EntityState.Added or EntityState.Modified))
        {
            Guid? zoekvraag = rij.Entity switch
            {
                Zoekvraag z => z.Id,
                Feit f => f.ZoekvraagId,
                Statusperiode s => s.ZoekvraagId,
                Parkering p => p.ZoekvraagId,
                Voorkeur v => v.ZoekvraagId,
                Afwijzing a => a.ZoekvraagId,
                Grondslag g => g.ZoekvraagId,
                Ontheffing o => o.ZoekvraagId,
                Ketenstap k => k.ZoekvraagId,
                _ => null,
            };
            if (zoekvraag is { } id)
            {
                gevolgen.Raak(id);
            }
        }
        base.VoorBewaren();
    }

    protected override void Bouw(ModelBuilder model) => Afbeelding.Bouw(model);
}
