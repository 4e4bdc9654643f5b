namespace Regiotafel.Weergave.Figuren;

/// <summary>
/// From one stock to the next: what came in, what went out, and the rest that closes the sum. The rest is never left out: it tells how
/// far the steps explain the difference.
/// </summary>
public sealed record Brugfiguur : Figuur
{
    private const double Merkhoogte = 28;
    private const double Boven = 8;

    public required Brugdeel Begin { get; init; }

    public required IReadOnlyList<Brugstap> Stappen { get; init; }

    public required Brugdeel Eind { get; init; }

    /// <summary>What the rest is called, such as: verhuisd.</summary>
    public required string Restnaam { get; init; }

    /// <summary>Head of the values, with their unit.</summary>
    public required string Waardekop { get; init; }

    /// <summary>Positive or negative; null when one of the parts is not there.</summary>
    public Bandwaarde? Rest => Brugrijen.Rest(this);

    public override Figuurtabel Tabel
    {
        get
        {
            var rijen = Brugrijen.Van(this);
            var band = rijen.Exists(rij => rij.Waarde is { HeeftBand: true });
            return new(
                [
                    new("Onderdeel", IsGetal: false),
                    new(Waardekop),
                    .. band ? new[] { Bandkop.Minst, Bandkop.Meest } : [],
                ],
                [
                    .. rijen.Select(rij =>
                    {
                        var waarde = Bandwaarde.Cellen(rij.Getekend, this).ToList();
                        waarde[0] = waarde[0] with { Tekst = Tekst(rij) };
                        return (IReadOnlyList<Figuurcel>)[Figuurcel.Van(rij.Naam), .. band ? waarde : waarde.Take(1)];
                    }),
                ]
            );
        }
    }

    internal override bool IsLeeg =>
        Begin.Waarde is null && Eind.Waarde is null && Stappen.All(stap => stap.Waarde is null);

    internal override string Uitleg =>
        string.Join(" ", Brugrijen.Van(this).Select(rij => $"{rij.Naam}: {Tekst(rij)}."));

    internal override double Hoogte(Grafiekmaat maat)
    {
        return Maat(Brugrijen.Van(this), maat).Onder + 24;
    }

    internal override void Teken(Doek doek)
    {
        var rijen = Brugrijen.Van(this);
        var maat = Maat(rijen, doek.Maat);
        var grenzen = rijen.SelectMany(rij => rij.Plaatsen);
        var schaal = new Schaal(Waardeas.Voor(grenzen, Decimalen), maat.Links, maat.Rechts);
        maat.Waardelijnen(doek, schaal, tekstBoven: null);
        for (var i = 0; i < rijen.Count; i++)
        {
            maat.Schrijf(
                doek,
                i,
                Tekst(rijen[i]),
                rijen[i].Soort == Brugsoort.Stand ? "g-naam g-inkt" : null,
                rijen[i].Soort == Brugsoort.Waarvan
            );
            Brugrijen.Teken(doek, rijen[i], schaal, maat.Midden(i));
        }
        Brugrijen.Verbind(doek, rijen, schaal, maat);
    }

    private Rijmaat Maat(List<Brugrij> rijen, Grafiekmaat maat) =>
        new([.. rijen.Select(rij => (rij.Naam, Tekst(rij)))], maat, Boven, Merkhoogte);

    private string Tekst(Brugrij rij) =>
        rij.Getekend switch
        {
            null when rij.Soort == Brugsoort.Rest => "niet te berekenen",
            null => Ontbreekt,
            { Waarde: > 0 } waarde when rij.Soort != Brugsoort.Stand => "+" + Getal(waarde.Waarde),
            var waarde => Getal(waarde.Waarde),
        };
}
