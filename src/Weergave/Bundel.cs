using System.Text.Json;
using Microsoft.AspNetCore.Hosting;

namespace Regiotafel.Weergave;

/// <summary>The hashed names that script/bundel wrote to wwwroot/bundel/bundel.json.</summary>
public sealed class Bundel(IWebHostEnvironment omgeving)
{
    private readonly Lazy<IReadOnlyDictionary<string, string>> _adressen = new(() => Lees(omgeving));

    /// <summary>False when script/bundel has not run: pages then come without style.</summary>
    public bool IsGemaakt => _adressen.Value.Count > 0;

    /// <summary>The address of a file, for example "regiotafel.css"; null when the bundle was not made.</summary>
    public string? Adres(string bestand) => _adressen.Value.GetValueOrDefault(bestand);

    private static IReadOnlyDictionary<string, string> Lees(IWebHostEnvironment omgeving)
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
