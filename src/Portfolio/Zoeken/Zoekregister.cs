using System.Collections.Concurrent;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>The index of a region for one kind of reader, with the register it was made from.</summary>
internal sealed record Zoekstand(Lezersbeeld Beeld, Zoekindex Index, Totalen Totalen)
{
    public IReadOnlyDictionary<Guid, Leesrij> Rijen { get; } =
        Beeld.Rijen.Concat(Beeld.Gasten.Rijen).ToDictionary(r => r.Id);
}

/// <summary>The last index of each region and kind of reader.</summary>
internal sealed class Zoekgeheugen
{
    public ConcurrentDictionary<(string Regio, Plekzicht Zicht), Zoekstand> Standen { get; } = new();
}

/// <summary>
/// Gives the index of the reader's region, made again after a change in the register, at a new day and when a hold ends. What a
/// reader may not see is not in his index, so no result, count or order can tell it.
/// </summary>
internal sealed class Zoekregister(Registerblik register, Zoekgeheugen geheugen)
{
    public async Task<Zoekstand> Nu(CancellationToken ct)
    {
        var beeld = await register.Gedeeld(ct);
        if (
            geheugen.Standen.TryGetValue((beeld.Regio, beeld.Zicht), out var stand)
            && ReferenceEquals(stand.Beeld.Bron, beeld.Bron)
            && stand.Beeld.Vandaag == beeld.Vandaag
            && beeld.Nu < stand.Beeld.Geldig
        )
        {
            return stand;
        }

        stand = Maak(beeld);
        geheugen.Standen[(beeld.Regio, beeld.Zicht)] = stand;
        return stand;
    }

    private static Zoekstand Maak(Lezersbeeld beeld) =>
        new(
            beeld,
            new Zoekindex(
                beeld.Rijen.Concat(beeld.Gasten.Rijen).Where(r => r.InRegister).Select(r => Plek(r)),
                new Toetsmoment(beeld.Vandaag)
            ),
            beeld.Som(rijen => OverzichtVraag.Tel(rijen, beeld.Nu))
        );

    /// <summary>A paused offer gives no place.</summary>
    private static Zoekplek Plek(Leesrij rij) =>
        new(rij.Id, Groepvorm.Van(rij), rij.Status == AanbodStatus.Open ? rij.TeVergeven : 0);
}
