using System.Globalization;
using System.Text.RegularExpressions;
using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>A single column with both limits: 18+, 18-65, 18 t/m 65, tot 30 (tot en met 29), t/m 30.</summary>
internal static partial class Leeftijdlezer
{
    public const int Oudste = 120;

    public static (int? Van, int? Tot)? Lees(Cel cel)
    {
        if (cel.Soort != CelSoort.Tekst || Patroon().Match(Vouwen.Tekst(cel.Tekst)) is not { Success: true } m)
        {
            return null;
        }

        var van = Getal(m.Groups["van"]);
        var tot = Getal(m.Groups["totenmet"]) ?? (Getal(m.Groups["tot"]) - 1);
        return van > Oudste || tot > Oudste || tot < 0 ? null : (van, tot);
    }

    private static int? Getal(Group groep) =>
        groep.Success ? int.Parse(groep.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^(?:(?<van>[0-9]{1,3}) ?\+|(?<van>[0-9]{1,3}) ?(?:[-–]|t/m|tot en met) ?(?<totenmet>[0-9]{1,3})"
            + @"|tot (?<tot>[0-9]{1,3})|(?:t/m|tot en met) ?(?<totenmet>[0-9]{1,3}))$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Patroon();
}
