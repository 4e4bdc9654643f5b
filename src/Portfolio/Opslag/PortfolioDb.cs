using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
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

/// <summary>The tables of this room. Saving stamps, keeps the history and raises the counter of the region.</summary>
internal sealed class PortfolioDb(
    DbContextOptions<PortfolioDb> opties,
    Werkeenheid werk,
    IHandelende wie,
    Klok klok,
    Plekgevolgen gevolgen
) : KamerDb(opties, werk)
{
    public DbSet<Aanbieder> Aanbieders => Set<Aanbieder>();
    public DbSet<Locatie> Locaties => Set<Locatie>();
    public DbSet<Eenheid> Eenheden => Set<Eenheid>();
    public DbSet<Aanbod> Aanbod => Set<Aanbod>();
    public DbSet<Vasthouding> Vasthoudingen => Set<Vasthouding>();
    public DbSet<Boeking> Plaatsboek => Set<Boeking>();
    public DbSet<Bevestiging> Bevestigingen => Set<Bevestiging>();
    public DbSet<Historieregel> Historie => Set<Historieregel>();
    public DbSet<Invoerboek> Invoer => Set<Invoerboek>();
    public DbSet<Herinneraar> Herinneraars => Set<Herinneraar>();
    public DbSet<Herinnering> Herinneringen => Set<Herinnering>();
    public DbSet<Overlegdag> Overlegdagen => Set<Overlegdag>();
    public DbSet<Aanbodbericht> Aanbodberichten => Set<Aanbodbericht>();
    public DbSet<Standteller> Standen => Set<Standteller>();
    public DbSet<Openstelling> Openstellingen => Set<Openstelling>();

    private Openhouder Open => field ??= new Openhouder(this, Werk);

    /// <summary>True inside a writing transaction.</summary>
    public bool Schrijft => Werk.Schrijft;

    /// <summary>The region whose rows this unit of work sees and writes.</summary>
    public string Regio => Werk.Regio ?? wie.Regio;

    /// <summary>The function that was spoken to when the change is made on behalf of a provider; goes into the history.</summary>
    public string? Met { get; set; }

    /// <summary>Names of the fields of a row that are changed and not yet written.</summary>
    public IReadOnlyList<string> GewijzigdeVelden(Gestempeld rij)
    {
        ChangeTracker.DetectChanges();
        return Historieschrijver.Velden(Entry(rij), this);
    }

    /// <summary>Ids of the rows that this unit has just changed past the change tracker, to be copied to the history.</summary>
    public async Task SchrijfHistorie(Aanbod aanbod, string veld, CancellationToken ct)
    {
        await Entry(aanbod).ReloadAsync(ct);
        Historie.Add(Historieschrijver.Regel(aanbod, [veld], wie, klok, Met));
        RaakStand(aanbod.Regio);
        Open.Raak(aanbod);
        gevolgen.Raak(aanbod);
    }

    /// <summary>Raises the counter of a region at the end of this unit.</summary>
    public void RaakStand(string regio) => Werk.AanHetSlot($"portfolio-stand-{regio}", ct => VerhoogStand(regio, ct));

    protected override string Voorvoegsel => "portfolio";

    protected override void Bouw(ModelBuilder model) => Afbeelding.Bouw(model);

    protected override void VoorBewaren()
    {
        ChangeTracker.DetectChanges();
        StempelEenhedenMetGewijzigdeDelen();
        var gewijzigd = ChangeTracker
            .Entries<Gestempeld>()
            .Where(r => r.State is EntityState.Added or EntityState.Modified)
            .ToList();
        foreach (var rij in gewijzigd)
        {
            ZetZoeknaam(rij.Entity);
            if (rij.State == EntityState.Added)
            {
                rij.Entity.Maak(wie.GebruikerId, klok.Nu);
            }
            else
            {
                rij.Entity.Wijzig(wie.GebruikerId, klok.Nu);
            }
        }
        base.VoorBewaren();
        foreach (var rij in gewijzigd)
        {
            Historie.Add(Historieschrijver.Regel(rij.Entity, Historieschrijver.Velden(rij, this), wie, klok, Met));
            RaakStand(((IBewaakt)rij.Entity).Regio);
            Open.Raak(rij.Entity);
            gevolgen.Raak(rij.Entity);
        }
        foreach (
            var rij in ChangeTracker
                .Entries<Vasthouding>()
                .Where(r => r.State is EntityState.Added or EntityState.Modified)
        )
        {
            RaakStand(rij.Entity.Regio);
            Open.Raak(rij.Entity);
        }
    }

    private static void ZetZoeknaam(Gestempeld rij)
    {
        switch (rij)
        {
            case Aanbieder a:
                a.ZetZoeknaam();
                break;
            case Locatie l:
                l.ZetZoeknaam();
                break;
            case Eenheid e:
                e.ZetZoeknaam();
                break;
            default:
                break;
        }
    }

    /// <summary>A change in a part (a fact, a profile) is a change of its Eenheid: its version goes up.</summary>
    private void StempelEenhedenMetGewijzigdeDelen()
    {
        foreach (var eenheid in ChangeTracker.Entries<Eenheid>().Where(r => r.State == EntityState.Unchanged).ToList())
        {
            var geraakt = eenheid.Collections.Any(c =>
                c.CurrentValue is { } delen
                && (c.IsModified || delen.Cast<object>().Any(d => Entry(d).State is not EntityState.Unchanged))
            );
            if (geraakt)
            {
                eenheid.State = EntityState.Modified;
            }
        }
    }

    private async Task VerhoogStand(string regio, CancellationToken ct)
    {
        await using var opdracht = Werk.Opdracht(
            "insert into portfolio_stand (regio, teller) values (@regio, 1) on conflict (regio) do update set teller = portfolio_stand.teller + 1"
        );
        opdracht.Met("regio", regio);
        await opdracht.ExecuteNonQueryAsync(ct);
    }
}
