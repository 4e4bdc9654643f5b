using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Regiotafel.Weergave.Conflicten;

/// <summary>
/// The conflict page sends both sides of each difference and the choice. This makes one ordinary form of it, so that the page
/// that saves does not know that there was a conflict.
/// </summary>
internal static class Conflictkeuze
{
    public const string Keuze = "keuze.";
    public const string Nu = "nu.";
    public const string Uw = "uw.";

    public static bool IsKeuzeveld(string veld) =>
        veld.StartsWith(Keuze, StringComparison.Ordinal)
        || veld.StartsWith(Nu, StringComparison.Ordinal)
        || veld.StartsWith(Uw, StringComparison.Ordinal);

    public static bool IsGemaakt(IFormCollection formulier) =>
        formulier.Keys.Any(veld => veld.StartsWith(Keuze, StringComparison.Ordinal));

    public static FormCollection LosOp(IFormCollection formulier)
    {
        var velden = formulier
            .Where(veld => !IsKeuzeveld(veld.Key))
            .ToDictionary(veld => veld.Key, veld => veld.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var (sleutel, keuze) in formulier.Where(veld => veld.Key.StartsWith(Keuze, StringComparison.Ordinal)))
        {
            var naam = sleutel[Keuze.Length..];
            var gekozen = formulier[(keuze == "uw" ? Uw : Nu) + naam];
            if (gekozen != StringValues.Empty)
            {
                velden[naam] = gekozen;
            }
        }
        return new FormCollection(velden, formulier.Files);
    }
}
