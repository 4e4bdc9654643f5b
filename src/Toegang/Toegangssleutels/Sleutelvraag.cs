using System.Text.Json;

namespace Regiotafel.Toegang.Toegangssleutels;

/// <summary>What the script on the page gets: the reference of the challenge and the options for the browser.</summary>
internal sealed record Sleutelvraag(string Uitdaging, JsonElement Opties);
