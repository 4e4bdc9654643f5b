namespace Regiotafel.Weergave.Figuren;

/// <summary>
/// Where one value lies within a group, a row for each value: a line from the least to the most, a box around the middle half, a stroke
/// at all together, and a dot. Values of different kinds stand each on a scale of their own around one middle: a spine. No ranking.
/// </summary>
public sealed record Spreidingfiguur : Figuur
{
    /// <summary>How the drawing is read.</summary>
    public const string Leeshulp =
        "Punt: de regio, met de marge van toeval. Vak: de middelste helft van de regio's. Lijn: van de laagste naar de hoogste regio. Streep: alle regio's samen.";

    private const double Merkhoogte = 28;
    private const double Meetlijn = 24;
    private const double Voetregel = 20;

    public required IReadOnlyList<Spreidingrij> Rijen { get; init; }

    /// <summary>Head of the names.</summary>
    public required string Naamkop { get; init; }

    /// <summary>Head of the own values.</summary>
    public required string Waardekop { get; init; }

    /// <summary>What stands at the stroke.</summary>
    public string Samennaam { get; init; } = "alle regio's samen";

    /// <summary>Each row has a scale of its own, with all together in the middle.</summary>
    public bool IsRuggengraat { get; init; }

    private bool HeeftBand => Rijen.Any(rij => rij.Waarde is { HeeftBand: true });

    private bool HeeftWoord => Rijen.Any(rij => rij.Woord.Length > 0);

    public override Figuurtabel Tabel
    {
        get
        {
            IEnumerable<Figuurkolom> band = HeeftBand ? [Bandkop.Minst, Bandkop.Meest] : [];
            IEnumerable<Figuurkolom> woord = HeeftWoord ? [new("Oordeel", IsGetal: false)] : [];
            return new(
                [
                    new(Naamkop, IsGetal: false),
                    new(Waardekop),
                    .. band,
                    new(Hoofdletter(Samennaam)),
                    new("Laagste"),
                    new("Vanaf hier de middelste helft"),
                    new("Tot hier de middelste helft"),
                    new("Hoogste"),
                    .. woord,
                ],
                [.. Rijen.Select(Cellen)]
            );
        }
    }

    internal override bool IsLeeg => Rijen.All(rij => rij.Waarde is null);

    internal override string Uitleg =>
        string.Join(
            " ",
            Rijen.Select(rij =>
                $"{rij.Naam}: {Tekst(rij)}"
                + (rij.Samen is { } samen ? $", {Samennaam} {rij.Tekst(samen)}" : "")
                + (rij.Woord.Length > 0 ? $", {rij.Woord}." : ".")
            )
        );

    internal override double Hoogte(Grafiekmaat maat) => Maat(maat).Onder + Voetregel + 4;

    internal override void Teken(Doek doek)
    {
        var maat = Maat(doek.Maat);
        if (IsRuggengraat)
        {
            TekenMidden(doek, maat);
        }
        Schaal? samen = null;
        if (!IsRuggengraat)
        {
            samen = new(Waardeas.Om(Rijen.SelectMany(rij => rij.Waarden), Decimalen), maat.Links, maat.Rechts);
            maat.Waardelijnen(doek, samen, null);
        }
        for (var i = 0; i < Rijen.Count; i++)
        {
            var rij = Rijen[i];
            maat.Schrijf(doek, i, Tekst(rij), null);
            Spreidingrijtekening.Teken(
                doek,
                rij,
                samen is null ? Ruggengraatschaal.Voor(rij, maat.Links, maat.Rechts) : samen.Plaats,
                maat.Midden(i)
            );
        }
    }

    private void TekenMidden(Doek doek, Rijmaat maat)
    {
        var midden = (maat.Links + maat.Rechts) / 2;
        doek.Staand("g-gemiddelde", midden, Meetlijn - 4, maat.Onder);
        doek.Tekst(midden, 14, Samennaam, "g-naam", "middle");
        doek.Tekst(maat.Links, maat.Onder + 16, "lager", null);
        doek.Tekst(maat.Rechts, maat.Onder + 16, "hoger", null, "end");
    }

    private Rijmaat Maat(Grafiekmaat maat) =>
        new([.. Rijen.Select(rij => (rij.Naam, Tekst(rij)))], maat, IsRuggengraat ? Meetlijn : 4, Merkhoogte);

    private string Tekst(Spreidingrij rij) => rij.Waarde is { } waarde ? rij.Tekst(waarde.Waarde) : Ontbreekt;

    private static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];

    private List<Figuurcel> Cellen(Spreidingrij rij)
    {
        Figuurcel Waarde(decimal? waarde) => Figuurcel.Van(waarde, waarde?.Scale ?? 0, Ontbreekt);
        IEnumerable<Figuurcel> band =
            !HeeftBand ? []
            : rij.Waarde is { HeeftBand: true } w ? [Waarde(w.Minst), Waarde(w.Meest)]
            : [Figuurcel.Leeg, Figuurcel.Leeg];
        IEnumerable<Figuurcel> woord = HeeftWoord ? [Figuurcel.Van(rij.Woord)] : [];
        return
        [
            Figuurcel.Van(rij.Tabelnaam),
            Waarde(rij.Waarde?.Waarde),
            .. band,
            Waarde(rij.Samen),
            Waarde(rij.Groep?.Laagste),
            Waarde(rij.Groep?.Kwart),
            Waarde(rij.Groep?.Driekwart),
            Waarde(rij.Groep?.Hoogste),
            .. woord,
        ];
    }
}
