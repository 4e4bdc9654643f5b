namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>One version of a definition as people decide on it: with the print of everything that it computes with.</summary>
internal sealed record Definitieregel(string Code, string Versie, string Afdruk)
{
    /// <summary>As a form names it.</summary>
    public string Sleutel => $"{Code}@{Versie}";

    public static string Schrijf(IEnumerable<Definitieregel> regels) =>
        string.Concat(regels.Select(r => $"{r.Code} {r.Versie} {r.Afdruk}\n"));

    public static IReadOnlyList<Definitieregel> Lees(string tekst) =>
        [
            .. tekst
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(r => r.Split(' '))
                .Select(d => new Definitieregel(d[0], d[1], d[2])),
        ];
}
