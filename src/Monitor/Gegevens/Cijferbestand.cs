using System.Text;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Gegevens;

/// <summary>Free figures as a file. Each line says itself whether its people are invented: a line is copied without its file.</summary>
internal static class Cijferbestand
{
    public const string Soort = "text/csv; charset=utf-8; header=present";

    public static IReadOnlyList<Kolomuitleg> Kolommen { get; } =
    [
        .. Cijferkolom.Alle.Select(k => new Kolomuitleg(k.Naam, k.Type, k.Uitleg)),
        new("waarneming", "string", "Normaal, Voorlopig, Onvolledig, Breuk of NietGeleverd"),
        new("vertrouwelijkheid", "string", "Vrij, Afgerond, Onderdrukt of Vergroofd"),
        new("meting", "string", "kenmerk van de meting"),
        new("herkomst", "string", "geleverd, of verzonnen: dan zijn de mensen bedacht"),
    ];

    public static byte[] Schrijf(IEnumerable<VrijCijfer> cijfers, bool isVoorbeeld)
    {
        var uit = new StringBuilder(string.Join(';', Kolommen.Select(k => k.Naam))).Append('\n');
        foreach (var c in cijfers)
        {
            uit.AppendJoin(';', [.. Velden(c), isVoorbeeld ? "verzonnen" : "geleverd"]).Append('\n');
        }
        return Encoding.UTF8.GetBytes(uit.ToString());
    }

    /// <summary>What a file with such figures is called.</summary>
    public static string Naam(string deel, bool isVoorbeeld) =>
        $"{(isVoorbeeld ? "verzonnen" : "regiotafel")}-{deel}.csv";

    private static IEnumerable<string?> Velden(VrijCijfer c) =>
        [
            .. Cijferkolom.Alle.Select(k => k.Waarde(c)),
            c.Waarneming.ToString(),
            c.Vertrouwelijkheid.ToString(),
            c.MetingId,
        ];
}
