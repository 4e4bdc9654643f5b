namespace Regiotafel.Toegang.Aanmelden;

/// <summary>Where to go after signing in: a path of this site, never another one.</summary>
internal static class Terugadres
{
    public const string Begin = "/";

    public static string Van(string? adres) =>
        adres is { Length: > 1 and < 2000 }
        && adres[0] == '/'
        && adres[1] is not '/' and not '\\'
        && !adres.StartsWith("/aanmelden", StringComparison.OrdinalIgnoreCase)
        && !adres.Any(char.IsControl)
            ? adres
            : Begin;
}
