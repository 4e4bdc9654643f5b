namespace Regiotafel.Cijfers.Definities;

/// <summary>A definition file cut in its head and its sections.</summary>
internal sealed class Bestandsdelen
{
    private readonly Bestandstekst _bestand;
    private readonly List<Deel> _delen = [];

    public Bestandsdelen(Bestandstekst bestand)
    {
        _bestand = bestand;
        var regels = bestand.Regels;
        var einde = Array.IndexOf(regels, "---", 1);
        if (regels[0] != "---" || einde < 0)
        {
            throw new Definitiefout(bestand.Naam, 1, "begin het bestand met een kop tussen twee regels ---.");
        }
        Kop = Kop.Lees(string.Join('\n', regels[1..einde]), bestand.Naam, 2);
        for (var nummer = einde + 1; nummer < regels.Length; nummer++)
        {
            if (regels[nummer].StartsWith("## ", StringComparison.Ordinal))
            {
                _delen.Add(new(regels[nummer][3..].Trim(), nummer + 1, []));
            }
            else if (_delen.Count > 0)
            {
                _delen[^1].Regels.Add(regels[nummer]);
            }
        }
    }

    public Kop Kop { get; }

    /// <summary>The text of a section; it must be there and say something.</summary>
    public string Tekst(string naam) =>
        Zoek(naam) is { } deel && string.Join('\n', deel.Regels).Trim() is { Length: > 0 } tekst
            ? tekst
            : throw new Definitiefout(_bestand.Naam, 1, $"het deel '## {naam}' ontbreekt of is leeg.");

    /// <summary>The SQL of <c>## Berekening</c>, or nothing where that section is missing.</summary>
    public string? Sql()
    {
        if (Zoek("Berekening") is not { } deel)
        {
            return null;
        }
        var begin = deel.Regels.FindIndex(r => r.Trim() == "```sql");
        var einde = deel.Regels.FindIndex(begin + 1, r => r.Trim() == "```");
        return begin >= 0 && einde > begin
            ? string.Join('\n', deel.Regels[(begin + 1)..einde])
            : throw new Definitiefout(_bestand.Naam, deel.Regel, "zet de berekening tussen ```sql en ```.");
    }

    /// <summary>The line of the file on which the SQL begins.</summary>
    public int Sqlregel =>
        Zoek("Berekening") is { } deel ? deel.Regel + 1 + deel.Regels.FindIndex(r => r.Trim() == "```sql") + 1 : 1;

    public IReadOnlyList<Voorbeeld> Voorbeelden() =>
        [
            .. _delen
                .Where(d => d.Kop.StartsWith("Voorbeeld:", StringComparison.Ordinal))
                .Select(d =>
                    Voorbeeldlezer.Lees(_bestand.Naam, d.Kop["Voorbeeld:".Length..].Trim(), d.Regel, d.Regels)
                ),
        ];

    private Deel? Zoek(string naam) => _delen.Find(d => d.Kop == naam);

    private sealed record Deel(string Kop, int Regel, List<string> Regels);
}
