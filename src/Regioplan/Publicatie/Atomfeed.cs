using System.Globalization;
using System.Xml.Linq;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>Writes the published versions as an Atom feed (RFC 4287), the last change first.</summary>
internal static class Atomfeed
{
    private const int Meeste = 50;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="huis">Begin of an address: https://regiotafel.example.</param>
    public static string Schrijf(IReadOnlyList<Plankop> koppen, string huis)
    {
        var regels = koppen.OrderByDescending(Op).ThenBy(k => k.Id).Take(Meeste).ToList();
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "nl"),
            new XElement(Atom + "id", $"{huis}/regioplan/feed.atom"),
            new XElement(Atom + "title", "Regioplannen"),
            new XElement(Atom + "updated", Moment(regels.Count > 0 ? Op(regels[0]) : DateTime.UnixEpoch)),
            new XElement(Atom + "author", new XElement(Atom + "name", "Regiotafel")),
            new XElement(
                Atom + "link",
                new XAttribute("rel", "self"),
                new XAttribute("href", $"{huis}/regioplan/feed.atom")
            ),
            regels.Select(k => Regel(k, huis))
        );
        return new XDeclaration("1.0", "utf-8", null) + "\n" + feed;
    }

    private static XElement Regel(Plankop kop, string huis)
    {
        var regio = Zorgkantoorregio.Alle.First(r => r.Code == kop.Regio || r.TweedeCode == kop.Regio);
        var titel = $"Regioplan {Cijferwoorden.Kortenaam(regio.Code)} {kop.Editie}, versie {kop.Nummer}";
        return new(
            Atom + "entry",
            new XElement(Atom + "id", $"urn:uuid:{kop.Id}"),
            new XElement(Atom + "title", kop.Ingetrokken is null ? titel : $"Ingetrokken: {titel}"),
            new XElement(Atom + "published", Moment(kop.Vanaf)),
            new XElement(Atom + "updated", Moment(Op(kop))),
            new XElement(
                Atom + "link",
                new XAttribute("href", $"{huis}/regioplan/{regio.Slug}/{kop.Editie}/v{kop.Nummer}")
            ),
            new XElement(
                Atom + "summary",
                Tekstregel.Schoon(kop.Ingetrokken ?? (kop.Noot.Length > 0 ? kop.Noot : "Nieuw regioplan."))
            )
        );
    }

    private static DateTime Op(Plankop kop) => kop.IngetrokkenOp ?? kop.Vanaf;

    private static string Moment(DateTime utc) =>
        utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
