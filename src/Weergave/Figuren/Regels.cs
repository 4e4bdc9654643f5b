namespace Regiotafel.Weergave.Figuren;

/// <summary>Text in a drawing does not wrap by itself.</summary>
internal static class Regels
{
    /// <summary>In lines of at most so many characters; a longer word is cut with a hyphen.</summary>
    public static IReadOnlyList<string> Breek(string tekst, int tekens)
    {
        var breedte = Math.Max(2, tekens);
        List<string> regels = [];
        var regel = "";
        foreach (var woord in tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = woord;
            if (regel.Length > 0 && regel.Length + 1 + rest.Length <= breedte)
            {
                regel += " " + rest;
                continue;
            }
            if (regel.Length > 0)
            {
                regels.Add(regel);
            }
            for (; rest.Length > breedte; rest = rest[(breedte - 1)..])
            {
                regels.Add(rest[..(breedte - 1)] + "-");
            }
            regel = rest;
        }
        return regel.Length > 0 || regels.Count == 0 ? [.. regels, regel] : regels;
    }
}
