using YamlDotNet.RepresentationModel;

namespace Regiotafel.Cijfers.Definities;

/// <summary>The YAML head of a definition file, with a closed vocabulary: what is not asked for by name is an error.</summary>
/// <param name="eersteRegel">Line of the file on which the YAML begins, from 1.</param>
internal sealed class Kop(YamlMappingNode knoop, string bestand, int eersteRegel)
{
    private readonly HashSet<string> _gelezen = [];

    public static Kop Lees(string yaml, string bestand, int eersteRegel)
    {
        var stroom = new YamlStream();
        try
        {
            stroom.Load(new StringReader(yaml));
        }
        catch (YamlDotNet.Core.YamlException fout)
        {
            throw new Definitiefout(bestand, eersteRegel + (int)fout.Start.Line - 1, "de kop is geen geldige YAML.");
        }
        return stroom.Documents is [{ RootNode: YamlMappingNode wortel }]
            ? new(wortel, bestand, eersteRegel)
            : throw new Definitiefout(bestand, eersteRegel, "de kop is geen lijst van namen met waarden.");
    }

    public Definitiefout Fout(string sleutel, string melding) =>
        new(bestand, Regel(Knoop(sleutel) ?? knoop), $"{sleutel}: {melding}");

    public bool Heeft(string sleutel) => Knoop(sleutel) is not null;

    public string Tekst(string sleutel) =>
        Knoop(sleutel) is YamlScalarNode { Value.Length: > 0 } waarde
            ? waarde.Value
            : throw Fout(sleutel, "vul hier een waarde in.");

    public string Keuze(string sleutel, params string[] mogelijk)
    {
        var waarde = Tekst(sleutel);
        return mogelijk.Contains(waarde, StringComparer.Ordinal)
            ? waarde
            : throw Fout(sleutel, $"kies uit {string.Join(", ", mogelijk)}.");
    }

    /// <summary>A word of a closed list, written with hyphens: <c>laag-is-gunstig</c>.</summary>
    public T Woord<T>(string sleutel)
        where T : struct, Enum
    {
        var namen = Enum.GetValues<T>().ToDictionary(w => Streepwoord(w.ToString()));
        return namen[Keuze(sleutel, [.. namen.Keys])];
    }

    public bool JaNee(string sleutel) => Keuze(sleutel, "ja", "nee") == "ja";

    public int Getal(string sleutel, int laagste, int hoogste) =>
        int.TryParse(Tekst(sleutel), out var getal) && getal >= laagste && getal <= hoogste
            ? getal
            : throw Fout(sleutel, $"vul een heel getal in van {laagste} tot en met {hoogste}.");

    /// <summary>A list of texts; missing is empty, one text is a list of one.</summary>
    public IReadOnlyList<string> Lijst(string sleutel) =>
        Knoop(sleutel) switch
        {
            null => [],
            YamlScalarNode { Value.Length: > 0 } enig => [enig.Value],
            YamlSequenceNode rij when rij.All(k => k is YamlScalarNode) => [.. rij.Select(Waarde)],
            _ => throw Fout(sleutel, "vul hier een lijst in tussen [ en ]."),
        };

    /// <summary>A map of texts; missing is empty.</summary>
    public IReadOnlyDictionary<string, string> Paren(string sleutel) =>
        Knoop(sleutel) switch
        {
            null => new Dictionary<string, string>(),
            YamlMappingNode kaart when kaart.Children.All(p => p.Value is YamlScalarNode) =>
                kaart.Children.ToDictionary(p => Waarde(p.Key), p => Waarde(p.Value)),
            _ => throw Fout(sleutel, "vul hier paren in tussen { en }."),
        };

    /// <summary>A map of lists, or a list of such maps.</summary>
    public IEnumerable<IEnumerable<(string Naam, IReadOnlyList<string> Waarden)>> Lijstkaarten(string sleutel)
    {
        var kaarten = Knoop(sleutel) switch
        {
            null => [],
            YamlMappingNode kaart => [kaart],
            YamlSequenceNode rij => rij.Children,
            _ => throw Fout(sleutel, "vul hier per indeling een lijst van waarden in."),
        };
        return kaarten.Select(k =>
            k is YamlMappingNode kaart && kaart.Children.All(p => p.Value is YamlSequenceNode)
                ? kaart.Children.Select(p =>
                    (Waarde(p.Key), (IReadOnlyList<string>)[.. ((YamlSequenceNode)p.Value).Select(Waarde)])
                )
                : throw Fout(sleutel, "vul hier per indeling een lijst van waarden in.")
        );
    }

    /// <summary>A part of the head with keys of its own, or nothing.</summary>
    public Kop? Deel(string sleutel) =>
        Knoop(sleutel) switch
        {
            null => null,
            YamlMappingNode kaart => new(kaart, bestand, eersteRegel),
            _ => throw Fout(sleutel, "vul hier paren in tussen { en }."),
        };

    /// <summary>Refuses every key that nobody asked for.</summary>
    public void Sluit()
    {
        foreach (var (sleutel, _) in knoop.Children)
        {
            if (!_gelezen.Contains(Waarde(sleutel)))
            {
                throw new Definitiefout(
                    bestand,
                    Regel(sleutel),
                    $"{Waarde(sleutel)} is geen bekende naam in deze kop."
                );
            }
        }
    }

    private static string Waarde(YamlNode knoop) => ((YamlScalarNode)knoop).Value ?? "";

    private static string Streepwoord(string naam) =>
        string.Concat(
            naam.Select((t, i) => char.IsUpper(t) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(t) : t.ToString())
        );

    private YamlNode? Knoop(string sleutel)
    {
        _gelezen.Add(sleutel);
        return knoop.Children.TryGetValue(new YamlScalarNode(sleutel), out var waarde) ? waarde : null;
    }

    private int Regel(YamlNode waar) => eersteRegel + (int)waar.Start.Line - 1;
}
