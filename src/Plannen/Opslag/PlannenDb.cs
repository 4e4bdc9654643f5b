using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Plannen.Opslag;

/// <summary>The tables of this room.</summary>
internal sealed class PlannenDb(DbContextOptions<PlannenDb> opties, Werkeenheid werk) : KamerDb(opties, werk)
{
    protected override string Voorvoegsel => "plannen";

    protected override void Bouw(ModelBuilder model) { }
}
