using System.Text.Json;
using Microsoft.AspNetCore.Hosting;

namespace Regiotafel.Weergave;

/// <summary>The hashed names that script/bundel wrote to wwwroot/bundel/bundel.json.</summary>
public sealed class Bundel(IWebHostEnvironment omgeving)
{
    private readonly Lazy<Dictionary<string, string>> adressen = new(() => Lees(omgeving));

    /// <summary>False when script/bundel has not run: pages then come without style.</summary>
    public bool IsGemaakt => adressen.Value.Count > 0;

    /// <summary>The address of a file, for example "regiotafel.css"; null when the bundle was not made.</summary>
    public string? Adres(string bestand) => adressen.Value.GetValueOrDefault(bestand);

    private static Dictionary<string, string> Lees(IWebHostEnvironment omgeving)
    {
        var manifest = omgeving.WebRootFileProvider.GetFileInfo("bundel/bundel.json");
        if (!manifest.Exists)
        {
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }
        using var stroom = manifest.CreateReadStream();
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stroom)
            ?? throw new InvalidDataException("bundel.json is empty; run script/bundel");
    }
}
