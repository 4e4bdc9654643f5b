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
    Lezersbeeld Beeld,
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
internal sealed record Vasthoudrij(VasthoudingBeeld Vasthouding, Leesrij Rij, bool MagBeeindigen, bool Eigen);

/// <summary>The parts that the page of a location and that of a unit have in common.</summary>
internal sealed record Plekblad(DateTime Nu, Zicht Zicht, string Adres)
{
    public DateOnly Vandaag => Klok.Datum(Nu);

    /// <summary>There is a number of free and held places to show.</summary>
    public bool ToontPlekken => Plekzicht == Plekzicht.Alles || Rijen.Any(r => r.Vrij.Getal is not null);

    /// <summary>Behind a number that does not count all places.</summary>
    public string AlleenWmo => Plekzicht == Plekzicht.Wmo ? " (Wmo)" : "";

    /// <summary>Why there are no numbers of the past.</summary>
    public string WaaromGeenVerleden =>
        UitRegio is not null ? "Van een plek uit een andere regio ziet u de stand van nu, niet de geschiedenis."
        : Plekzicht == Plekzicht.Wmo
            ? "Een gemeente ziet aantallen van vroeger alleen als hier alles altijd alleen uit de Wmo is betaald."
        : "In uw rol ziet u totalen, geen losse plekken.";

    public required Plekzicht Plekzicht { get; init; }

    /// <summary>The other region it is of, by name; null for the own one.</summary>
    public required string? UitRegio { get; init; }

    /// <summary>The units, for who does not see their offers.</summary>
    public required IReadOnlyList<EenheidBeeld> Eenheden { get; init; }

    /// <summary>The reader sees the past of these places in numbers.</summary>
    public required bool ZietVerleden { get; init; }

    /// <summary>Offers that stand in the register.</summary>
    public required IReadOnlyList<Leesrij> Rijen { get; init; }

    /// <summary>Offers that are closed, not yet open, or whose unit has ended.</summary>
    public required IReadOnlyList<Leesrij> Gesloten { get; init; }
    public required Totalen Totalen { get; init; }
    public required IReadOnlyList<Vasthoudrij> Vasthoudingen { get; init; }
    public required IReadOnlyList<Aanbodbericht> Berichten { get; init; }
    public required Stapfiguur? Figuur { get; init; }
    public required Tijdlijnblad Tijdlijn { get; init; }

    /// <summary>The last confirmations, each with the name of the unit.</summary>
    public required IReadOnlyList<(Bevestiging Bevestiging, string Eenheid)> Bevestigingen { get; init; }
}

/// <summary>Reads those common parts: from the register as the reader sees it, and from the history what lies behind it.</summary>
internal sealed class Plekgeschiedenis(
    Tijdlijn tijdlijn,
    Bezetting bezetting,
    Bevestigingenlezer bevestigingen,
    Berichtenlezer berichten,
    Getalverleden verleden,
    IPoort poort,
    IHandelende wie
)
{
    public async Task<Plekblad> Lees(Plekvraag vraag, CancellationToken ct)
    {
        var beeld = vraag.Beeld;
        var eenheden = vraag.Eenheden.ToDictionary(e => e.Id);
        var alle = beeld.Rijen.Where(r => eenheden.ContainsKey(r.Eenheid.Id)).ToList();
        var open = alle.Where(r => r.InRegister).ToList();
        var aanbod = alle.ToDictionary(r => r.Id, r => r.Eenheid.Naam);
        // A figure or a list with a hole in it would tell what is in the hole: all units, or none.
        var zichtbaar = await verleden.Eenheden(beeld, eenheden.Keys, ct);
        // The past of a place was never open for another region.
        var zietVerleden = !beeld.Gast && eenheden.Keys.All(zichtbaar.Contains);
        var laatste = zietVerleden ? await bevestigingen.Lees([.. aanbod.Keys], ct) : [];
        return new Plekblad(beeld.Nu, vraag.Zicht, vraag.Adres)
        {
            Plekzicht = beeld.Zicht,
            UitRegio = beeld.Gast ? Feitwoorden.Regio(vraag.Eenheden[0].Regio, beeld.Vandaag) : null,
            Eenheden = [.. vraag.Eenheden.OrderBy(e => e.Zoeknaam, StringComparer.Ordinal)],
            ZietVerleden = zietVerleden,
            Rijen = open,
            Gesloten = [.. alle.Where(r => !r.InRegister)],
            Totalen =
                beeld.Zicht == Plekzicht.Totalen
                    ? Kaal(vraag.Eenheden, beeld.Vandaag)
                    : OverzichtVraag.Tel(open, beeld.Nu),
            Vasthoudingen = [.. alle.SelectMany(Houders).OrderBy(v => v.Vasthouding.Tot)],
            Berichten = await berichten.Lees([.. aanbod.Keys], ct),
            Figuur = zietVerleden ? await bezetting.Figuur("bezetting", [.. eenheden.Keys], ct) : null,
            Tijdlijn = await tijdlijn.Lees(
                beeld.Gast ? [] : Namen(vraag, alle, zichtbaar),
                vraag.Zicht,
                vraag.Blad,
                ct
            ),
            Bevestigingen = [.. laatste.Select(b => (b, aanbod[b.AanbodId]))],
        };
    }

    /// <summary>What the units are, without what is free.</summary>
    private static Totalen Kaal(IReadOnlyList<EenheidBeeld> eenheden, DateOnly vandaag)
    {
        var lopend = eenheden.Where(e => !(e.BeeindigdOp <= vandaag)).ToList();
        return new Totalen
        {
            Eenheden = lopend.Count,
            Totaal = lopend.Sum(e => e.Totaal),
            BuitenGebruik = lopend.Sum(e => e.AantalBuitenGebruik(vandaag)),
        };
    }

    /// <summary>Whose changes are told: those of offers only when their numbers are for this reader.</summary>
    private static Dictionary<Guid, string> Namen(Plekvraag vraag, List<Leesrij> rijen, IReadOnlySet<Guid> zichtbaar)
    {
        var namen = new Dictionary<Guid, string>(vraag.Namen);
        foreach (var eenheid in vraag.Eenheden)
        {
            namen[eenheid.Id] = eenheid.Naam;
        }
        foreach (var rij in rijen.Where(r => zichtbaar.Contains(r.Eenheid.Id)))
        {
            namen[rij.Id] = rij.Eenheid.Naam;
        }
        return namen;
    }

    private IEnumerable<Vasthoudrij> Houders(Leesrij rij) =>
        rij.Vasthoudingen.Select(v => new Vasthoudrij(
            v,
            rij,
            Houderrecht.Mag(poort, wie, v, rij.Doel),
            v.DoorOrganisatieId == wie.OrganisatieId
        ));
}
