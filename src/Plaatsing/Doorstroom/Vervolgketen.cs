using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Plaatsing.Ketens;
using Regiotafel.Plaatsing.Oplosser;
using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>
/// The runner-up for a step that was lost: the best chain that begins at its place. Who is in a step that stands takes no part in
/// the question any more, so what was done is fixed.
/// </summary>
internal static class Vervolgketen
{
    /// <param name="vraag">The question of the region.</param>
    /// <param name="groep">The place of the lost step: one place of it, and no other, is given.</param>
    /// <param name="meeste">Steps that it may have at most.</param>
    /// <param name="voorbij">True when the time is up.</param>
    /// <returns>Null when nobody fits there.</returns>
    public static Ketenregel? Zoek(Instantie vraag, string groep, int meeste, Func<bool> voorbij)
    {
        var bogen = new Bogenset(Alleen(vraag, groep));
        var vrij = Verdeler.Los(bogen, voorbij);
        return Kapping.Kap(bogen, vrij, meeste, voorbij).Ketens.SingleOrDefault();
    }

    /// <summary>The same question with one free place, and nobody goes round.</summary>
    public static Instantie Alleen(Instantie vraag, string groep) =>
        vraag with
        {
            Parameters = vraag.Parameters with { MaxRuil = 0 },
            Groepen = [.. vraag.Groepen.Select(g => g with { Vrij = g.Code == groep ? 1 : 0 })],
        };
}
