using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Deur;

/// <summary>The organisations that may have accounts.</summary>
public sealed class Organisaties
{
    private readonly ToegangDb db;
    private readonly Werkeenheid werk;

    internal Organisaties(ToegangDb db, Werkeenheid werk)
    {
        (this.db, this.werk) = (db, werk);
    }

    /// <summary>Adds an organisation or gives it its new name, in the open writing unit or one of its own.</summary>
    /// <param name="id">Of a provider: the id of its Aanbieder.</param>
    /// <param name="naam">Its name as users see it.</param>
    /// <param name="regio">Zorgkantoor code of its home region, empty for a national organisation.</param>
    public Task Zet(Guid id, string naam, string regio, CancellationToken ct) =>
        werk.Schrijft ? Voeg(id, naam, regio, ct) : werk.Doe(() => Voeg(id, naam, regio, ct), ct);

    private async Task<bool> Voeg(Guid id, string naam, string regio, CancellationToken ct)
    {
        if (await db.Organisaties.SingleOrDefaultAsync(o => o.Id == id, ct) is { } bekend)
        {
            bekend.Naam = naam;
        }
        else
        {
            db.Add(
                new Organisatie
                {
                    Id = id,
                    Naam = naam,
                    Regio = regio,
                }
            );
        }
        await db.Bewaar(ct);
        return true;
    }
}
