using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Passend;

/// <summary>
/// Holds everybody who seeks against one unit. A provider asks it of its own units and sees its own cases with counts over the region;
/// the zorgkantoor sees all (design of Plaatsing, section 7).
/// </summary>
internal sealed class Passendlezer(
    PlaatsingDb db,
    Zoekvraagboek boek,
    Plekkenboek plekken,
    IPoort poort,
    IHandelende wie,
    Werkeenheid werk,
    Klok klok
)
{
    public const string Handeling = "matching.uitvoeren";

    /// <summary>For a page: the reading stands in the log before it leaves.</summary>
    public async Task<Passendbeeld> Lees(Guid eenheidId, CancellationToken ct)
    {
        var regio = wie.Regio;
        var eenheden = await plekken.Eenheden(regio, ct);
        if (!eenheden.TryGetValue(eenheidId, out var plaats) || plaats.Regio != regio)
        {
            throw new NietGevonden("Eenheid");
        }
        poort.Eis(Handeling, Passendwijzer.Doel(plaats));
        var gezien = (await plekken.Gezien(klok.Vandaag, ct)).Plekken;
        var open = gezien.Where(p => p.Open && p.Plaats.EenheidId == eenheidId).ToList();
        var beelden = await Beelden(regio, ct);
        var lijst = await Lijst(plaats, open, beelden, eenheden.Values, ct) ?? throw new NietGevonden("Eenheid");
        var mag = beelden.Where(b => poort.Mag(Handeling, b.Zoekvraag)).Select(b => b.Zoekvraag.Id).ToHashSet();
        await werk.SchrijfLog([new Gebeurtenis(Handeling, "lezen", "Eenheid", eenheidId, regio)], ct);
        return new Passendbeeld(klok.Vandaag, lijst.Plekken, lijst.Lijst)
        {
            Denkbaar = open.Count == 0,
            Zichtbaar = mag,
            ZietAlles = wie.Rol == Rol.Zorgkantoor,
        };
    }

    /// <summary>Everybody against a unit, to calculate with; null when the region has no such unit.</summary>
    /// <param name="plaats">The unit.</param>
    /// <param name="open">Its open offers; none: judged as if it had one.</param>
    /// <param name="beelden">Who seeks, from <see cref="Beelden"/>.</param>
    /// <param name="eenheden">Every unit that the region knows.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Passenduitkomst?> Lijst(
        Plekplaats plaats,
        IReadOnlyList<Plek> open,
        IReadOnlyList<Zoekvraagbeeld> beelden,
        IEnumerable<Plekplaats> eenheden,
        CancellationToken ct
    )
    {
        IReadOnlyList<Plek> tegen =
            open.Count > 0 ? open
            : await plekken.Denkbaar(plaats.Regio, plaats.EenheidId, ct) is { } denkbaar ? [denkbaar]
            : [];
        if (tegen.Count == 0)
        {
            return null;
        }
        var vorm = new Profielvorm(eenheden, tegen);
        return new Passenduitkomst(tegen, Passendlijst.Van(beelden, tegen, vorm.Profiel, klok.Vandaag));
    }

    /// <summary>Everybody who seeks in a region: read once, however many units are asked about.</summary>
    public Task<IReadOnlyList<Zoekvraagbeeld>> Beelden(string regio, CancellationToken ct) =>
        boek.Lees(
            db.Zoekvragen.Where(z =>
                z.Regio == regio && (z.Staat == Zoekvraagstaat.Zoekend || z.Staat == Zoekvraagstaat.InVoorstel)
            ),
            ct
        );
}

/// <summary>Against which offers everybody was held, and what came out.</summary>
internal sealed record Passenduitkomst(IReadOnlyList<Plek> Plekken, Passendlijst Lijst);
