using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Berichten;
using Regiotafel.Portfolio.Historie;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>What a page about a location or a unit wants to know.</summary>
/// <param name="Eenheden">The units that the page is about.</param>
/// <param name="Blad">Page of the history.</param>
/// <param name="Adres">The page itself.</param>
internal sealed record Plekvraag(
    Regiobeeld Beeld,
    IReadOnlyList<EenheidBeeld> Eenheden,
    Zicht Zicht,
    int Blad,
    string Adres
)
{
    /// <summary>Objects whose history is shown, with the name the reader knows them by; units and offers are added.</summary>
    public Dictionary<Guid, string> Namen { get; } = [];
}

/// <summary>A hold with what this reader may do with it.</summary>
internal sealed record Vasthoudrij(VasthoudingBeeld Vasthouding, Registerrij Rij, bool MagBeeindigen, bool Eigen);

/// <summary>The parts that the page of a location and that of a unit have in common.</summary>
internal sealed record Plekblad(DateTime Nu, Zicht Zicht, string Adres)
{
    public DateOnly Vandaag => Klok.Datum(Nu);

    /// <summary>Offers that stand in the register.</summary>
    public required IReadOnlyList<OverzichtRij> Rijen { get; init; }

    /// <summary>Offers that are closed, not yet open, or whose unit has ended.</summary>
    public required IReadOnlyList<OverzichtRij> Gesloten { get; init; }
    public required Totalen Totalen { get; init; }
    public required IReadOnlyList<Vasthoudrij> Vasthoudingen { get; init; }
    public required IReadOnlyList<Aanbodbericht> Berichten { get; init; }
    public required Stapfiguur? Figuur { get; init; }
    public required Tijdlijnblad Tijdlijn { get; init; }

    /// <summary>The last confirmations, each with the name of the unit.</summary>
    public required IReadOnlyList<(Bevestiging Bevestiging, string Eenheid)> Bevestigingen { get; init; }
}

/// <summary>Reads those common parts: from the register in memory, and from the history what lies behind it.</summary>
internal sealed class Plekgeschiedenis(
    Tijdlijn tijdlijn,
    Bezetting bezetting,
    Bevestigingenlezer bevestigingen,
    Berichtenlezer berichten,
    IPoort poort,
    IHandelende wie
)
{
    public async Task<Plekblad> Lees(Plekvraag vraag, DateTime nu, CancellationToken ct)
    {
        var vandaag = Klok.Datum(nu);
        var eenheden = vraag.Eenheden.ToDictionary(e => e.Id);
        var alle = vraag
            .Beeld.Rijen.Where(r => eenheden.ContainsKey(r.Eenheid.Id))
            .Select(r => OverzichtVraag.Rij(r, wie.OrganisatieId, nu, vandaag))
            .ToList();
        var aanbod = alle.ToDictionary(r => r.Rij.Aanbod.Id, r => r.Rij.Eenheid.Naam);
        var namen = new Dictionary<Guid, string>(vraag.Namen);
        foreach (
            var (id, naam) in eenheden.Select(e => (e.Key, e.Value.Naam)).Concat(aanbod.Select(a => (a.Key, a.Value)))
        )
        {
            namen[id] = naam;
        }
        var open = alle.Where(r => r.Rij.InRegister(vandaag)).ToList();
        var laatste = await bevestigingen.Lees([.. aanbod.Keys], ct);
        return new Plekblad(nu, vraag.Zicht, vraag.Adres)
        {
            Rijen = open,
            Gesloten = [.. alle.Where(r => !r.Rij.InRegister(vandaag))],
            Totalen = OverzichtVraag.Tel(open, nu),
            Vasthoudingen = [.. alle.SelectMany(r => Houders(r.Rij, nu)).OrderBy(v => v.Vasthouding.Tot)],
            Berichten = await berichten.Lees([.. aanbod.Keys], ct),
            Figuur = await bezetting.Figuur("bezetting", [.. eenheden.Keys], ct),
            Tijdlijn = await tijdlijn.Lees(namen, vraag.Zicht, vraag.Blad, ct),
            Bevestigingen = [.. laatste.Select(b => (b, aanbod[b.AanbodId]))],
        };
    }

    private IEnumerable<Vasthoudrij> Houders(Registerrij rij, DateTime nu) =>
        rij
            .Vasthoudingen.Where(v => v.Tot > nu)
            .Select(v => new Vasthoudrij(
                v,
                rij,
                Houderrecht.Mag(poort, wie, v, rij.Aanbod),
                v.DoorOrganisatieId == wie.OrganisatieId
            ));
}
