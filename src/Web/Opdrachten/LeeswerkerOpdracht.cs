using System.Globalization;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Web.Opdrachten;

/// <summary><c>regiotafel leeswerker JJJJ-MM-DD</c>: started by the host itself; parses one upload from stdin.</summary>
internal static class LeeswerkerOpdracht
{
    public static async Task<int> Voer(string datum)
    {
        if (
            !DateOnly.TryParseExact(datum, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
        )
        {
            return Uitgang.VerkeerdGebruik;
        }

        await using var invoer = Console.OpenStandardInput();
        await using var uitvoer = Console.OpenStandardOutput();
        await Leeswerker.Voer(invoer, uitvoer, dag, CancellationToken.None);
        return Uitgang.Goed;
    }
}
