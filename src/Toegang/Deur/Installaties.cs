using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Deur;

/// <summary>The mark of the store: made once, for a demonstration or for real.</summary>
public sealed class Installaties
{
    private readonly ToegangDb db;
    private readonly Werkeenheid werk;
    private readonly Klok klok;
    private readonly Installatiestand stand;

    internal Installaties(ToegangDb db, Werkeenheid werk, Klok klok, Installatiestand stand)
    {
        (this.db, this.werk, this.klok, this.stand) = (db, werk, klok, stand);
    }

    /// <summary>The mark, or nothing as long as the store has none.</summary>
    public async ValueTask<Installatiemerk?> Lees(CancellationToken ct) =>
        await stand.Lees(ct) is { } i ? new Installatiemerk(i.Demo, i.Regio, i.GemaaktOp) : null;

    /// <summary>Marks a store that has no mark yet, in the open writing unit or one of its own; a second mark is refused by the store.</summary>
    public Task Maak(bool demo, string regio, CancellationToken ct) =>
        werk.Schrijft ? Voeg(demo, regio, ct) : werk.Doe(() => Voeg(demo, regio, ct), ct);

    private async Task<bool> Voeg(bool demo, string regio, CancellationToken ct)
    {
        db.Add(
            new Installatie
            {
                Demo = demo,
                Regio = regio,
                GemaaktOp = klok.Nu,
            }
        );
        await db.Bewaar(ct);
        return true;
    }
}
