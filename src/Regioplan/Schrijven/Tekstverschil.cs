namespace Regiotafel.Regioplan.Schrijven;

/// <summary>The differences between two texts, line by line: as few lines as can be are said to be new or gone.</summary>
internal static class Tekstverschil
{
    // Beyond this the table would take more memory than the answer is worth: then all old lines are gone and all new ones new.
    private const long Meest = 4_000_000;

    public static IReadOnlyList<Verschilregel> Tussen(string oud, string nieuw)
    {
        var (a, b) = (Regels(oud), Regels(nieuw));
        var uit = new List<Verschilregel>();
        var (i, j) = (0, 0);
        var langste = (long)a.Length * b.Length > Meest ? null : Langste(a, b);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                uit.Add(new(Verschilsoort.Gelijk, a[i++]));
                j++;
            }
            else if (i < a.Length && (j == b.Length || langste is null || langste[i + 1, j] >= langste[i, j + 1]))
            {
                uit.Add(new(Verschilsoort.Weg, a[i++]));
            }
            else
            {
                uit.Add(new(Verschilsoort.Nieuw, b[j++]));
            }
        }
        return uit;
    }

    private static string[] Regels(string tekst) => tekst.Length == 0 ? [] : tekst.Split('\n');

    // How many lines both have in common from here on.
    private static int[,] Langste(string[] a, string[] b)
    {
        var uit = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                uit[i, j] = a[i] == b[j] ? uit[i + 1, j + 1] + 1 : Math.Max(uit[i + 1, j], uit[i, j + 1]);
            }
        }
        return uit;
    }
}
