using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>
/// Whether a version may come after the one before it (cijfers.md, section 5): both must have run on the same data; a new main version
/// says why the series breaks; a text that changed under an old number may change no figure.
/// </summary>
internal sealed class Versietoets
{
    /// <param name="vorige">What is in force before it; null when the figure is new.</param>
    /// <param name="metingen">Those of the figure, in every version.</param>
    public Versietoets(
        Definitie definitie,
        Definitieregel regel,
        Definitieregel? vorige,
        IReadOnlyList<Metingkop> metingen
    )
    {
        Vorige = vorige;
        var perKant = metingen.ToLookup(m =>
            m.Versie == regel.Versie
            && Rekenafdruk.Van(definitie, Definitieboek.Meegeleverd, m.Ingredienten) == regel.Afdruk
        );
        var nieuw = perKant[true].ToList();
        var oud = perKant[false].Where(m => m.Versie == vorige?.Versie).ToList();
        var paren = oud.Join(nieuw, Gegevens, Gegevens, (o, n) => (Oud: o, Nieuw: n)).ToList();
        Paar = paren.Count == 0 ? null : paren.MaxBy(p => p.Nieuw.Op);
        var gelijk = paren.Where(p => p.Oud.Resultaathash == p.Nieuw.Resultaathash).Select(p => p.Oud.Id).ToHashSet();
        Bezwaar = vorige switch
        {
            null => null,
            _ when vorige.Versie == regel.Versie => gelijk.Count < oud.Count
                ? Weigeringen.AndereUitkomst(regel.Versie, oud.Count - gelijk.Count, oud.Count)
                : null,
            _ when definitie.Breuk is null && Hoofd(regel) > Hoofd(vorige) => Weigeringen.GeenBreuk(
                regel.Versie,
                vorige.Versie
            ),
            _ => oud.Count > 0 && Paar is null ? Weigeringen.NietVergeleken(vorige.Versie) : null,
        };
    }

    public Definitieregel? Vorige { get; }

    public Weigering? Bezwaar { get; }

    /// <summary>The newest two metingen of both versions over the same data.</summary>
    public (Metingkop Oud, Metingkop Nieuw)? Paar { get; }

    private static int Hoofd(Definitieregel regel) => Version.Parse(regel.Versie).Major;

    private static string Gegevens(Metingkop meting) => Ingredienten.Gegevens(meting.Ingredienten);
}
