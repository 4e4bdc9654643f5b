using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Web.Opdrachten;

/// <summary><c>regiotafel rekenwerker</c>: started by the host itself; computes one delivery from stdin.</summary>
internal static class RekenwerkerOpdracht
{
    public static async Task<int> Voer()
    {
        await using var invoer = Console.OpenStandardInput();
        await using var uitvoer = Console.OpenStandardOutput();
        return await Rekenwerker.Voer(invoer, uitvoer, Console.Error.WriteLine, CancellationToken.None);
    }
}
