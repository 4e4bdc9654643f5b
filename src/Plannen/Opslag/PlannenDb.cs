using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plannen.Projecten;

namespace Regiotafel.Plannen.Opslag;

/// <summary>The tables of this room.</summary>
internal sealed class PlannenDb(DbContextOptions<PlannenDb> opties, Werkeenheid werk) : KamerDb(opties, werk)
{
    public DbSet<Project> Projecten => Set<Project>();
    public DbSet<Projectverloop> Verloop => Set<Projectverloop>();

    protected override string Voorvoegsel => "plannen";

    protected override void Bouw(ModelBuilder model)
    {
        model.Entity<Project>().HasIndex(p => new { p.Regio, p.Van }).HasDatabaseName("plannen_project_regio");
        model.Entity<Projectverloop>(v =>
        {
            v.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            v.HasIndex(x => new { x.ProjectId, x.Versie }).IsUnique();
        });
    }
}
