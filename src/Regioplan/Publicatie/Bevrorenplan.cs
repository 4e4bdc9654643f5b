using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Projecten;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>What a published plan holds besides its figures: they stand in uitgaven, which never change.</summary>
/// <param name="Secties">Markdown with tags, by code of the section.</param>
/// <param name="Redenen">Why a mark was accepted, by its key.</param>
/// <param name="Projecten">As they were.</param>
/// <param name="Wijzigingen">The newest first.</param>
internal sealed record Bevrorenplan(
    IReadOnlyDictionary<string, string> Secties,
    IReadOnlyDictionary<string, string> Redenen,
    Planprojecten Projecten,
    IReadOnlyList<Planwijziging> Wijzigingen
)
{
    private static readonly JsonSerializerOptions Vorm = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        IgnoreReadOnlyProperties = true,
    };

    public static Bevrorenplan Lees(string inhoud) => JsonSerializer.Deserialize<Bevrorenplan>(inhoud, Vorm)!;

    public string Schrijf() => JsonSerializer.Serialize(this, Vorm);

    public static string Hash(Planprojecten projecten) => Hash(JsonSerializer.Serialize(projecten, Vorm));

    public static string Hash(string inhoud) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud)));
}
