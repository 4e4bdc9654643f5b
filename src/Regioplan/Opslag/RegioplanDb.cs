using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Regioplan.Opslag;

/// <summary>The tables of this room.</summary>
internal sealed class RegioplanDb(DbContextOptions<RegioplanDb> opties, Werkeenheid werk) : KamerDb(opties, werk)
{
    protected override string Voorvoegsel => "regioplan";

    protected override void Bouw(ModelBuilder model) { }
}
