using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Cijfers.Leveringen;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>What is kept of an uitgave at the moment that it opens.</summary>
internal static class Vastlegging
{
    public static Geopend Van(Aanvraag aanvraag, Levering levering, Uitgave uitgave, Beleid beleid, DateTime op)
    {
        var tabellen = Bevriezing.Schrijf(uitgave.Tabellen);
        return new()
        {
            Id = aanvraag.Id,
            Regio = aanvraag.Regio,
            Op = op,
            Naam = aanvraag.Naam,
            Doelgroep = aanvraag.Doelgroep,
            Editie = aanvraag.Editie,
            LeveringId = levering.Id,
            Levering = levering.Manifestnaam,
            Voorbeeld = levering.Voorbeeld,
            OpenerId = uitgave.Opener,
            GelijkAan = uitgave.GelijkAan,
            Beleid = uitgave.Beleid,
            Beleidstekst = beleid.Bestand.Tekst,
            Vingerafdruk = uitgave.Vingerafdruk,
            Metingen = aanvraag.Metingen,
            Grof = string.Join('\n', uitgave.Grof),
            Tabellen = tabellen,
            Hash = Bevriezing.Hash(tabellen),
        };
    }

    public static Openbaarblad Openbaar(Geopend geopend, Uitgave uitgave) =>
        new()
        {
            Id = geopend.Id,
            Regio = geopend.Regio,
            Op = geopend.Op,
            Naam = geopend.Naam,
            Editie = geopend.Editie,
            Levering = geopend.Levering,
            Voorbeeld = geopend.Voorbeeld,
            Beleid = geopend.Beleid,
            Regios = $" {string.Join(' ', Regios(uitgave))} ",
            Tabellen = geopend.Tabellen,
            Hash = geopend.Hash,
        };

    // A region of which nothing was delivered has no figures.
    private static IEnumerable<string> Regios(Uitgave uitgave) =>
        uitgave
            .Tabellen.SelectMany(t => t.Cijfers)
            .Where(c => char.IsAsciiDigit(c.Regio[0]) && c.Waarneming != Waarneming.NietGeleverd)
            .Select(c => c.Regio)
            .Distinct()
            .Order(StringComparer.Ordinal);
}
