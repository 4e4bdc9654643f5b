using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Kennisbank.Opslag;

/// <summary>The tables of this room.</summary>
internal sealed class KennisbankDb(DbContextOptions<KennisbankDb> opties, Werkeenheid werk) : KamerDb(opties, werk)
{
    protected override string Voorvoegsel => "kennisbank";

    protected override void Bouw(ModelBuilder model) { }
}
