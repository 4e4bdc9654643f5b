namespace Regiotafel.Weergave.Figuren;

/// <summary>
/// A dot with its interval for each name, beside the value of all together. By name unless told otherwise: it is no ranking.
/// </summary>
public sealed record Stippenfiguur : Figuur
{
    private const double Merkhoogte = 24;
    private const double Meetlijn = 24;
    private const double Asregel = 20;

    // More rows than this: the axis stands above them as well.
    private const int VeelRijen = 12;

    public required IReadOnlyList<Stippenrij> Rijen { get; init; }

    /// <summary>Head of the names, such as Regio.</summary>
    public required string Naamkop { get; init; }

    /// <summary>Head of the values, with their unit.</summary>
    public required string Waardekop { get; init; }

    /// <summary>The value of all together; null: there is none.</summary>
    public decimal? Gemiddelde { get; init; }

    /// <summary>What that value is of.</summary>
    public string Gemiddeldenaam { get; init; } = "gemiddelde";

    /// <summary>In the order as given, for names that have an order of their own, such as ages.</summary>
    public bool InGegevenVolgorde { get; init; }

    private List<Stippenrij> Geordend =>
        InGegevenVolgorde ? [.. Rijen] : [.. Rijen.OrderBy(rij => rij.Naam, StringComparer.Ordinal)];

    private bool HeeftBand => Rijen.Any(rij => rij.Waarde is { HeeftBand: true });

    private bool HeeftWoord => Rijen.Any(rij => rij.Woord.Length > 0);

    public override Figuurtabel Tabel
    {
        get
        {
            IEnumerable<Figuurkolom> band = HeeftBand ? [Bandkop.Minst, Bandkop.Meest] : [];
            IEnumerable<Figuurkolom> woord = HeeftWoord ? [new("Oordeel", IsGetal: false)] : [];
            IEnumerable<Stippenrij> samen = Gemiddelde is { } waarde ? [new(Gemiddeldenaam, new(waarde))] : [];
            return new(
                [new(Naamkop, IsGetal: false), new(Waardekop), .. band, .. woord],
                [.. Geordend.Concat(samen).Select(Cellen)]
            );
        }
    }

    internal override bool IsLeeg => Rijen.Count == 0;

    internal override string Uitleg
    {
        get
        {
            var waarden = Rijen.Select(rij => rij.Waarde?.Waarde).OfType<decimal>().ToList();
            var bereik =
                waarden.Count == 0
                    ? $"{Ontbreekt}."
                    : $"{waarden.Count} van {Rijen.Count} hebben een waarde, van {Getal(waarden.Min())} tot {Getal(waarden.Max())}.";
            var samen = Gemiddelde is { } alle ? $" {Hoofdletter(Gemiddeldenaam)}: {Getal(alle)}." : "";
            return bereik
                + samen
                + string.Concat(Rijen.Where(rij => rij.Eigen).Select(rij => $" {rij.Naam}: {Tekst(rij)}."));
        }
    }

    internal override double Hoogte(Grafiekmaat maat) => Maat(maat).Onder + Asregel + 4;

    internal override void Teken(Doek doek)
    {
        var rijen = Geordend;
        var maat = Maat(doek.Maat);
        var waarden = rijen.Select(rij => rij.Waarde).OfType<Bandwaarde>().SelectMany(w => new[] { w.Minst, w.Meest });
        IEnumerable<decimal> samen = Gemiddelde is { } waarde ? [waarde] : [];
        var schaal = new Schaal(Waardeas.Om(waarden.Concat(samen), Decimalen), maat.Links, maat.Rechts);
        maat.Waardelijnen(doek, schaal, rijen.Count > VeelRijen ? maat.Boven - 6 : null);
        if (Gemiddelde is { } alle)
        {
            TekenGemiddelde(doek, schaal.Plaats(alle), $"{Gemiddeldenaam} {Getal(alle)}", maat.Onder);
        }
        for (var i = 0; i < rijen.Count; i++)
        {
            TekenRij(doek, maat, schaal, rijen[i], i);
        }
    }

    private static string Hoofdletter(string tekst) =>
        tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];

    private void TekenRij(Doek doek, Rijmaat maat, Schaal schaal, Stippenrij rij, int nummer)
    {
        var y = maat.Midden(nummer);
        maat.Schrijf(doek, nummer, Tekst(rij), rij.Eigen ? "g-naam g-inkt" : null);
        if (rij.Waarde is not { } waarde)
        {
            return;
        }
        if (waarde.HeeftBand)
        {
            doek.Liggend("g-interval", schaal.Plaats(waarde.Minst), schaal.Plaats(waarde.Meest), y);
        }
        doek.Merk(
            rij.Vorm,
            rij.Eigen ? "g-stip g-stip--zelf" : "g-stip",
            schaal.Plaats(waarde.Waarde),
            y,
            rij.Eigen ? 7 : 4.5
        );
    }

    // The name of the line stands above it, kept inside the drawing.
    private static void TekenGemiddelde(Doek doek, double x, string tekst, double onder)
    {
        doek.Staand("g-gemiddelde", x, 20, onder);
        var half = Doek.Lengte(tekst) / 2;
        doek.Tekst(
            Math.Clamp(x, Math.Min(half, doek.Breedte / 2), Math.Max(doek.Breedte - half, doek.Breedte / 2)),
            14,
            tekst,
            "g-naam",
            "middle"
        );
    }

    private Rijmaat Maat(Grafiekmaat maat) =>
        new(
            [.. Geordend.Select(rij => (rij.Naam, Tekst(rij)))],
            maat,
            Meetlijn + (Rijen.Count > VeelRijen ? Asregel : 0),
            Merkhoogte
        );

    private string Tekst(Stippenrij rij) => rij.Waarde is { } waarde ? Getal(waarde.Waarde) : Ontbreekt;

    private List<Figuurcel> Cellen(Stippenrij rij)
    {
        var waarde = Bandwaarde.Cellen(rij.Waarde, this);
        IEnumerable<Figuurcel> woord = HeeftWoord ? [Figuurcel.Van(rij.Woord)] : [];
        return [Figuurcel.Van(rij.Naam), .. HeeftBand ? waarde : waarde.Take(1), .. woord];
    }
}
