using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>
/// The tables of an uitgave as text that stays: the same tables give the same text. A shape of its own, so that nobody outside this
/// room can make a free figure by reading one.
/// </summary>
internal static class Bevriezing
{
    private static readonly JsonSerializerOptions _vorm = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Schrijf(IReadOnlyList<Uitgavetabel> tabellen) =>
        JsonSerializer.Serialize(tabellen.Select(Tabel), _vorm);

    public static IReadOnlyList<Uitgavetabel> Lees(string tekst) =>
        [.. JsonSerializer.Deserialize<List<Bevrorentabel>>(tekst, _vorm)!.Select(Tabel)];

    public static string Hash(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));

    private static Bevrorentabel Tabel(Uitgavetabel t) =>
        new(
            t.Indicator,
            t.Versie,
            t.Titel,
            t.MetingId,
            t.Soort,
            t.Maat,
            t.Schaal,
            t.Decimalen,
            t.Richting,
            t.Breuk,
            t.Bronnen,
            t.IsOptelbaar,
            [
                .. t.Cijfers.Select(c => new Bevrorencijfer(
                    c.Periode,
                    c.Regio,
                    c.Uitsplitsing,
                    c.Tekst,
                    c.Waarde,
                    c.Laag,
                    c.Hoog,
                    c.Teller,
                    c.Noemer,
                    c.Onder,
                    c.Boven,
                    c.Woord,
                    c.Waarneming,
                    c.Vertrouwelijkheid
                )),
            ],
            t.IsOverdispers ? true : null
        );

    private static Uitgavetabel Tabel(Bevrorentabel t) =>
        new()
        {
            Indicator = t.Indicator,
            Versie = t.Versie,
            Titel = t.Titel,
            MetingId = t.MetingId,
            Soort = t.Soort,
            Maat = t.Maat,
            Schaal = t.Schaal,
            Decimalen = t.Decimalen,
            Richting = t.Richting,
            Breuk = t.Breuk,
            Bronnen = t.Bronnen,
            IsOptelbaar = t.IsOptelbaar,
            IsOverdispers = t.IsOverdispers == true,
            Cijfers = [.. t.Cijfers.Select(c => Cijfer(t, c))],
        };

    private static VrijCijfer Cijfer(Bevrorentabel t, Bevrorencijfer c) =>
        new()
        {
            Indicator = t.Indicator,
            Versie = t.Versie,
            MetingId = t.MetingId,
            Periode = c.Periode,
            Regio = c.Regio,
            Uitsplitsing = c.Uitsplitsing,
            Tekst = c.Tekst,
            Waarde = c.Waarde,
            Laag = c.Laag,
            Hoog = c.Hoog,
            Teller = c.Teller,
            Noemer = c.Noemer,
            Onder = c.Onder,
            Boven = c.Boven,
            Woord = c.Woord,
            Waarneming = c.Waarneming,
            Vertrouwelijkheid = c.Vertrouwelijkheid,
        };

    private sealed record Bevrorentabel(
        string Indicator,
        string Versie,
        string Titel,
        string MetingId,
        string Soort,
        string Maat,
        decimal Schaal,
        int Decimalen,
        string Richting,
        string? Breuk,
        IReadOnlyList<string> Bronnen,
        bool IsOptelbaar,
        IReadOnlyList<Bevrorencijfer> Cijfers,
        bool? IsOverdispers = null
    );

    private sealed record Bevrorencijfer(
        string Periode,
        string Regio,
        string Uitsplitsing,
        string Tekst,
        string? Waarde,
        string? Laag,
        string? Hoog,
        string? Teller,
        string? Noemer,
        string? Onder,
        string? Boven,
        string? Woord,
        Waarneming Waarneming,
        Vertrouwelijkheid Vertrouwelijkheid
    );
}
