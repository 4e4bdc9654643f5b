using System.Text.Json.Nodes;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Monitor.Landelijk;
using Regiotafel.Weergave;

namespace Regiotafel.Monitor.Gegevens;

/// <summary>
/// What can be downloaded, by the Dutch profile of DCAT (DCAT-AP-NL 3.0), so that a data portal can take it over: one series for each
/// indicator, in it one dataset with its files.
/// </summary>
internal static class Catalogus
{
    private const string Autoriteit = "http://publications.europa.eu/resource/authority/";
    private const string Taal = Autoriteit + "language/NLD";
    private const string Thema = Autoriteit + "data-theme/HEAL";
    private const string Openbaar = Autoriteit + "access-right/PUBLIC";
    private const string Soorten = "https://www.iana.org/assignments/media-types/";

    // The files ship with the program and under its licence.
    private const string Licentie = Autoriteit + "licence/EUPL_1_2";

    public static JsonObject Maak(string basis, Landelijkestand stand, Landelijkbeeld beeld, ILeeswijzer leeswijzer)
    {
        var codes = stand.Cijfers.Select(c => c.Indicator).Distinct().Order(StringComparer.Ordinal).ToList();
        var definities = codes.ToDictionary(code => code, code => leeswijzer.Versies(code)[0]);
        return new()
        {
            ["@context"] = Context(),
            ["@id"] = $"{basis}/monitor/catalogus.jsonld",
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = Tekst("Regiotafel: landelijke cijfers over Wlz-zorg vanwege een psychische stoornis"),
            ["dct:description"] = Tekst(beeld.Zin),
            ["dct:publisher"] = Uitgever(basis),
            ["dcat:contactPoint"] = Contact(basis),
            ["dct:language"] = Naar(Taal),
            ["dct:license"] = Naar(Licentie),
            ["foaf:homepage"] = Naar($"{basis}/monitor"),
            ["dcat:dataset"] = new JsonArray([
                .. codes.SelectMany(code =>
                    new JsonNode[] { Reeks(basis, definities[code]), Dataset(basis, definities[code], stand, beeld) }
                ),
            ]),
        };
    }

    private static JsonObject Reeks(string basis, Indicatorversie definitie) =>
        new()
        {
            ["@id"] = Reeksadres(basis, definitie),
            ["@type"] = "dcat:DatasetSeries",
            ["dct:title"] = Tekst(definitie.Titel),
            ["dct:description"] = Tekst(Eerste(definitie)),
            ["dct:publisher"] = Uitgever(basis),
            ["dcat:contactPoint"] = Contact(basis),
        };

    private static JsonObject Dataset(
        string basis,
        Indicatorversie definitie,
        Landelijkestand stand,
        Landelijkbeeld beeld
    )
    {
        var dagen = stand.Cijfers.Where(c => c.Indicator == definitie.Code).Select(c => c.Peildatum).ToList();
        var paneel = beeld.Panelen.FirstOrDefault(p => p.Indicatoren.Contains(definitie.Code));
        return new()
        {
            ["@id"] = $"{Reeksadres(basis, definitie)}/{definitie.Versie}",
            ["@type"] = "dcat:Dataset",
            ["dct:identifier"] = $"{definitie.Code}@{definitie.Versie}",
            ["dct:title"] = Tekst($"{definitie.Titel}, {dagen.Min().Voluit()} tot en met {dagen.Max().Voluit()}"),
            ["dct:description"] = Tekst($"{Eerste(definitie)} {beeld.Bron}"),
            ["dct:publisher"] = Uitgever(basis),
            ["dct:creator"] = Uitgever(basis),
            ["dcat:contactPoint"] = Contact(basis),
            ["dcat:theme"] = Naar(Thema),
            ["dct:accessRights"] = Naar(Openbaar),
            ["dct:language"] = Naar(Taal),
            ["dcat:inSeries"] = Naar(Reeksadres(basis, definitie)),
            ["dcat:version"] = definitie.Versie,
            ["dcat:landingPage"] = Naar(paneel is null ? $"{basis}/monitor" : basis + paneel.Adres),
            ["dct:temporal"] = new JsonObject
            {
                ["@type"] = "dct:PeriodOfTime",
                ["dcat:startDate"] = Dag(dagen.Min()),
                ["dcat:endDate"] = Dag(dagen.Max()),
            },
            ["dcat:distribution"] = new JsonArray(
                Bestand(basis, $"{basis}/monitor/cijfers.csv", "text/csv", "CSV"),
                Bestand(basis, $"{basis}/api/v1/landelijk", "application/json", "JSON")
            ),
        };
    }

    private static JsonObject Bestand(string basis, string adres, string soort, string vorm) =>
        new()
        {
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = Tekst($"Alle landelijke cijfers ({vorm})"),
            ["dcat:accessURL"] = Naar($"{basis}/monitor"),
            ["dcat:downloadURL"] = Naar(adres),
            ["dcat:mediaType"] = Naar(Soorten + soort),
            ["dct:format"] = Naar($"{Autoriteit}file-type/{vorm}"),
            ["dct:license"] = Naar(Licentie),
            ["dct:language"] = Naar(Taal),
        };

    private static string Reeksadres(string basis, Indicatorversie definitie) =>
        $"{basis}/api/v1/indicatoren/{definitie.Code}";

    // What counts: the first lines of the explanation up to the list.
    private static string Eerste(Indicatorversie definitie) =>
        string.Join(
            ' ',
            definitie
                .Toelichting.Split('\n')
                .Where(r => r.Length > 0 && r[0] != '-' && r[0] != '#')
                .Select(r => r.Trim())
        );

    private static JsonObject Uitgever(string basis) =>
        new()
        {
            ["@id"] = $"{basis}/",
            ["@type"] = "foaf:Agent",
            ["foaf:name"] = Tekst("Regiotafel"),
        };

    private static JsonObject Contact(string basis) =>
        new()
        {
            ["@type"] = "vcard:Organization",
            ["vcard:fn"] = "Regiotafel",
            ["vcard:hasURL"] = Naar($"{basis}/toegankelijkheid"),
        };

    private static JsonObject Naar(string adres) => new() { ["@id"] = adres };

    private static JsonObject Tekst(string tekst) => new() { ["@value"] = tekst, ["@language"] = "nl" };

    private static JsonObject Dag(DateOnly dag) => new() { ["@value"] = dag.Iso(), ["@type"] = "xsd:date" };

    private static JsonObject Context() =>
        new()
        {
            ["dcat"] = "http://www.w3.org/ns/dcat#",
            ["dct"] = "http://purl.org/dc/terms/",
            ["foaf"] = "http://xmlns.com/foaf/0.1/",
            ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
            ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        };
}
