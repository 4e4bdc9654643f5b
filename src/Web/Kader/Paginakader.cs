using System.Reflection;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Deur;
using Regiotafel.Weergave.Pagina;

namespace Regiotafel.Web.Kader;

/// <summary>What the frame around a page shows: who, for which organisation and region, and the rooms that are open.</summary>
internal sealed class Paginakader(
    IHandelende wie,
    IPoort poort,
    Installatiestaat installatie,
    IHttpContextAccessor http,
    Klok klok
) : IPaginakader
{
    // A room that anyone may enter, signed in or not.
    private const string Openbaar = "";

    /// <summary>The rooms with pages, with the action that opens them.</summary>
    private static readonly (string Naam, string Url, string Handeling)[] Ingangen =
    [
        ("Mijn werk", "/", "mijnwerk.lezen"),
        ("Portfolio", "/portfolio", "portfolio.lezen"),
        ("Plaatsing", "/plaatsing", "zoekvraag.lezen"),
        ("Plaatsing", "/plaatsing/tafel", "tafel.werken"),
        ("Plaatsing", "/plaatsing/watals", "watals.rekenen"),
        ("Inzage", "/plaatsing/inzage", "inzage.maken"),
        ("Cijfers", "/cijfers", "meting.berekenen"),
        ("Cijfers", "/cijfers/regiotafel", "uitgave.lezen"),
        ("Monitor", "/monitor", Openbaar),
        ("Regioplan", "/regioplan", Openbaar),
        ("Plannen", "/plannen", "project.lezen"),
        ("Kennisbank", "/kennisbank", Openbaar),
        .. Beheerbladen.Alle.Select(b => ("Beheer", b.Url, b.Handeling)),
    ];

    private static readonly string Nummer = typeof(Paginakader)
        .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    public string? Regionaam =>
        wie.Regio.Length == 0 ? null : Zorgkantoorregio.Van(wie.Regio, klok.Vandaag)?.Naam ?? wie.Regio;
    public string? Organisatienaam => wie.Aangemeld ? wie.OrganisatieNaam : null;
    public string? Gebruikernaam => wie.Aangemeld ? wie.Naam : null;
    public string? Rolnaam => wie.Aangemeld ? Toegang.Deur.Rolnaam.Van(wie.Rol) : null;
    public bool IsAangemeld => wie.Aangemeld;
    public bool IsDemo => installatie.IsDemo;
    public string Aanmeldadres => "/aanmelden";
    public string Afmeldadres => "/afmelden";
    public string? Accountadres => "/account";
    public string Versie => Nummer;

    public IReadOnlyList<Kameringang> Kamers
    {
        get
        {
            var pad = http.HttpContext?.Request.Path.Value ?? "";
            var open = Ingangen
                .Where(i => i.Handeling == Openbaar || (wie.Aangemeld && poort.Mag(i.Handeling)))
                .ToList();
            var hier = open.Where(i =>
                    i.Url == pad || (i.Url != "/" && pad.StartsWith(i.Url + "/", StringComparison.Ordinal))
                )
                .OrderByDescending(i => i.Url.Length)
                .Select(i => i.Naam)
                .FirstOrDefault();
            return [.. open.DistinctBy(i => i.Naam).Select(i => new Kameringang(i.Naam, i.Url, i.Naam == hier))];
        }
    }
}
