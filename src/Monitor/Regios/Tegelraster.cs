using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Monitor.Regios.Panelen;
using Regiotafel.Weergave;

namespace Regiotafel.Monitor.Regios;

/// <summary>
/// The regions of the country with their word, from the newest uitgave of each: how many people have an indication per 10.000
/// inhabitants. A list by name first (beeld.md, section 10).
/// </summary>
internal sealed class Tegelraster
{
    private readonly string? _periode;
    private readonly bool _onderweg;

    private Tegelraster(IReadOnlyList<Tegel> tegels, string? periode, bool isVoorbeeld, bool onderweg) =>
        (Tegels, _periode, IsVoorbeeld, _onderweg) = (tegels, periode, isVoorbeeld, onderweg);

    /// <summary>By name.</summary>
    public IReadOnlyList<Tegel> Tegels { get; }

    public bool IsVoorbeeld { get; }

    public bool IsLeeg => _periode is null;

    public string Bevinding =>
        _onderweg ? $"De {Tegels.Count} regio's: de cijfers worden nu gemaakt"
        : IsLeeg ? $"De {Tegels.Count} regio's: nog geen cijfers geleverd"
        : Paneelzinnen.Verdeling(Vorm("hoger"), Vorm("lager"), Vorm("gelijk"));

    public string Wat =>
        _onderweg
            ? "In deze demonstratie rekent Regiotafel nu een verzonnen land door. Dat duurt ongeveer een minuut. Open deze pagina daarna opnieuw."
        : _periode is null ? "Een regio krijgt hier een woord zodra het zorgkantoor de cijfers heeft geleverd."
        : $"Mensen met een geldige indicatie per 10.000 inwoners (stand) op {Schrijfwijze.Periode(_periode)}, naast alle regio's samen. "
            + $"Van {Tegels.Count(t => t.Woord != Nietgeleverd)} van de {Tegels.Count} regio's is er een cijfer.";

    private const string Nietgeleverd = "niet geleverd";
    private const string Wordtgemaakt = "wordt gemaakt";

    /// <param name="wordenGemaakt">Figures of a demonstration are on their way.</param>
    public static Tegelraster Van(IEnumerable<Regiocijfers> regios, bool wordenGemaakt)
    {
        var bronnen = regios
            .OrderBy(r => r.Regio.Naam, StringComparer.Ordinal)
            .Select(r => (r.Regio, Bron: r.Bron(Regiocijfers.Editie, "klantenratio")))
            .ToList();
        // Real and invented figures never stand beside each other.
        var echt = bronnen.Exists(b => b.Bron is { Uitgave.IsVoorbeeld: false });
        bronnen =
        [
            .. bronnen.Select(b => b with { Bron = echt && b.Bron?.Uitgave.IsVoorbeeld == true ? null : b.Bron }),
        ];
        var gevuld = bronnen.Select(b => b.Bron).OfType<Cijferbron>().ToList();
        var onderweg = wordenGemaakt && gevuld.Count == 0;
        return new(
            [.. bronnen.Select(b => onderweg ? new(b.Regio, Wordtgemaakt, "weinig") : Tegel(b.Regio, b.Bron))],
            gevuld.Select(b => b.Periode).Order(StringComparer.Ordinal).LastOrDefault(),
            gevuld.Exists(b => b.Uitgave.IsVoorbeeld),
            onderweg
        );
    }

    private static Tegel Tegel(Zorgkantoorregio regio, Cijferbron? bron) =>
        bron is null ? new(regio, Nietgeleverd, "weinig")
        : !bron.KanVergelijken ? new(regio, "geen vergelijking", "weinig")
        : bron.Laatste()?.Woord switch
        {
            Cijferwoorden.Gelijk => new(regio, "gelijk", "gelijk"),
            { } woord when woord.EndsWith("hoger", StringComparison.Ordinal) => new(regio, woord, "hoger"),
            { } woord when woord.EndsWith("lager", StringComparison.Ordinal) => new(regio, woord, "lager"),
            _ => new(regio, Cijferwoorden.Weinig, "weinig"),
        };

    private int Vorm(string vorm) => Tegels.Count(t => t.Vorm == vorm);
}
