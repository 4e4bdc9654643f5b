using System.Text;
using System.Text.RegularExpressions;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>A value of a code column that is in no list.</summary>
/// <param name="Waarde">Empty: values that do not look like a code and are therefore never shown.</param>
/// <param name="Rijen">Rows put aside for it.</param>
internal sealed partial record Onbekendecode(string Soort, string Kolom, string Waarde, int Rijen)
{
    /// <summary>Whether it reads as a code: anything else may be a name, a date or a number of a person.</summary>
    public static bool Toonbaar(string waarde) =>
        Vorm().IsMatch(waarde) && !Bsnvorm.KomtVoor(Encoding.UTF8.GetBytes(waarde));

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9_ -]{0,11}\z", RegexOptions.None, 1000)]
    private static partial Regex Vorm();
}
