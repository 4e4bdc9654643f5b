using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Opslag;

/// <summary>The tables of this room.</summary>
internal sealed class PlaatsingDb(DbContextOptions<PlaatsingDb> opties, Werkeenheid werk) : KamerDb(opties, werk)
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

    public DbSet<Plaatsingstafel> Plaatsingstafels => Set<Plaatsingstafel>();
    public DbSet<Tafellid> Tafelleden => Set<Tafellid>();
    public DbSet<Tafelsessie> Tafelsessies => Set<Tafelsessie>();
    public DbSet<Tafelaanwezige> Tafelaanwezigen => Set<Tafelaanwezige>();
    public DbSet<Tafelkaart> Tafelkaarten => Set<Tafelkaart>();
    public DbSet<Agendapunt> Agendapunten => Set<Agendapunt>();
    public DbSet<Agendaregel> Agendaregels => Set<Agendaregel>();
    public DbSet<Inbreng> Inbrengen => Set<Inbreng>();
    public DbSet<Besluit> Besluiten => Set<Besluit>();
    public DbSet<Opschalingsregel> Opschalingen => Set<Opschalingsregel>();

    /// <summary>True inside a writing transaction.</summary>
    public bool Schrijft => Werk.Schrijft;

    protected override string Voorvoegsel => "plaatsing";

    protected override void Bouw(ModelBuilder model) => Afbeelding.Bouw(model);
}
