namespace Regiotafel.Weergave.Figuren;

/// <summary>
/// Bars of one length, divided in parts that make a hundred percent. Each part carries its name and value: inside it, or below it at
/// the end of a line.
/// </summary>
public sealed record Aandeelbalk : Figuur
{
    public required IReadOnlyList<Aandeelrij> Rijen { get; init; }

    /// <summary>Head of the names of the parts, such as Zorgprofiel.</summary>
    public required string Naamkop { get; init; }

    /// <summary>Head of the values when there is one bar; more bars have their own names.</summary>
    public string Waardekop { get; init; } = "Aandeel (%)";

    public override Figuurtabel Tabel
    {
        get
        {
            var namen = Rijen.SelectMany(rij => rij.Delen).Select(deel => deel.Naam).Distinct().ToList();
            return new(
                [new(Naamkop, IsGetal: false), .. Rijen.SelectMany(Kolommen)],
                [
                    .. namen.Select(naam =>
                        (IReadOnlyList<Figuurcel>)[Figuurcel.Van(naam), .. Rijen.SelectMany(rij => Cellen(rij, naam))]
                    ),
                ]
            );
        }
    }

    internal override bool IsLeeg => Rijen.All(rij => rij.Delen.All(deel => deel.Waarde is null));

    internal override string Uitleg =>
        string.Join(
            " ",
            Rijen.Select(rij =>
                (rij.Naam.Length > 0 ? rij.Naam + ": " : "")
                + string.Join(", ", rij.Delen.Select(deel => $"{deel.Naam} {Tekst(deel)}"))
                + "."
            )
        );

    internal override double Hoogte(Grafiekmaat maat) => Rijen.Sum(rij => Aandeelvlakken.Leg(this, rij, maat).Hoogte);

    internal override void Teken(Doek doek)
    {
        var boven = 0.0;
        foreach (var rij in Rijen)
        {
            var vlakken = Aandeelvlakken.Leg(this, rij, doek.Maat);
            vlakken.Teken(doek, boven);
            boven += vlakken.Hoogte;
        }
    }

    internal string Tekst(Aandeel deel) => deel.Waarde is { } waarde ? Getal(waarde.Waarde) + "%" : Ontbreekt;

    private IEnumerable<Figuurkolom> Kolommen(Aandeelrij rij)
    {
        yield return new(Rijen.Count == 1 || rij.Naam.Length == 0 ? Waardekop : $"{rij.Naam} (%)");
        if (HeeftBand(rij))
        {
            yield return Bandkop.Minst;
            yield return Bandkop.Meest;
        }
    }

    private IEnumerable<Figuurcel> Cellen(Aandeelrij rij, string naam)
    {
        var deel = rij.Delen.FirstOrDefault(deel => deel.Naam == naam);
        var cellen = deel is null
            ? [Figuurcel.Leeg, Figuurcel.Leeg, Figuurcel.Leeg]
            : Bandwaarde.Cellen(deel.Waarde, this);
        return HeeftBand(rij) ? cellen : cellen.Take(1);
    }

    private static bool HeeftBand(Aandeelrij rij) => rij.Delen.Any(deel => deel.Waarde is { HeeftBand: true });
}
