using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Sessies;

/// <summary>Removes sessions that are over: such a row serves nobody any more, and it tells when a person was at work.</summary>
internal sealed class Sessietaak(ToegangDb db, Werkeenheid werk, Klok klok) : ITaak
{
    public string Naam => "sessies-opruimen";

    public TimeSpan Elke => TimeSpan.FromHours(1);

    public Task Voer(CancellationToken ct)
    {
        var (stil, oud) = (klok.Nu - Sessie.Rust, klok.Nu - Sessie.Hoogstens);
        return werk.Doe(
            () => db.Sessies.Where(s => s.GezienOp < stil || s.BegonnenOp < oud).ExecuteDeleteAsync(ct),
            ct
        );
    }
}
