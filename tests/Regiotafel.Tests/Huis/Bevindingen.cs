namespace Regiotafel.Tests.Huis;

/// <summary>The outcome of a guard, with every finding in full.</summary>
internal static class Bevindingen
{
    public static void Geen(IEnumerable<string> gevonden)
    {
        var regels = gevonden.ToList();
        Assert.True(regels.Count == 0, string.Join(Environment.NewLine, regels));
    }
}
