using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.WatAls;
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

    public DbSet<Keten> Ketens => Set<Keten>();
    public DbSet<Ketenstap> Ketenstappen => Set<Ketenstap>();
    public DbSet<Watalsvraag> Watals => Set<Watalsvraag>();
    public DbSet<Ketenverlooprij> Ketenverloop => Set<Ketenverlooprij>();

    /// <summary>True inside a writing transaction.</summary>
    public bool Schrijft => Werk.Schrijft;

    protected override string Voorvoegsel => "plaatsing";

    protected override void Bouw(ModelBuilder model) => Afbeelding.Bouw(model);
}
