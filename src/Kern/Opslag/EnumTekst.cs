using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Regiotafel.Kern.Opslag;

/// <summary>States of our own are stored as lower-case text with underscores, guarded by a CHECK.</summary>
public sealed class EnumTekst<T>() : ValueConverter<T, string>(naar => Tekst(naar), uit => Waarde(uit))
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Teksten = Enum.GetValues<T>()
        .ToDictionary(w => w, w => Namen.Snake(w.ToString()));
    private static readonly Dictionary<string, T> Waarden = Teksten.ToDictionary(p => p.Value, p => p.Key);

    /// <summary>The stored text of a value.</summary>
    public static string Tekst(T waarde) => Teksten[waarde];

    /// <summary>The value of a stored text.</summary>
    public static T Waarde(string tekst) => Waarden[tekst];
}
