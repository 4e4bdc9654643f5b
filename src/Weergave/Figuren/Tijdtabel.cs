namespace Regiotafel.Weergave.Figuren;

/// <summary>A chart over time in rows and in words: one row for each day on which something changed.</summary>
internal static class Tijdtabel
{
    public static Figuurtabel Maak(Tijdfiguur figuur)
    {
        var punten = figuur.Reeksen.SelectMany(reeks => reeks.Punten);
        return new(
            [new("Datum", IsGetal: false), .. figuur.Reeksen.SelectMany(Kolommen), .. Breukkolom(figuur)],
            [
                .. punten.Select(punt => punt.Dag).Distinct().Order().Select(dag => Rij(figuur, dag)),
                .. figuur.Reeksen.SelectMany(reeks => reeks.ZonderDatum.Select(open => Openrij(figuur, reeks, open))),
            ]
        );
    }

    public static string Uitleg(Tijdfiguur figuur) =>
        string.Join(
            " ",
            figuur
                .Reeksen.Select(reeks => Uitleg(figuur, reeks))
                .Concat(
                    figuur
                        .Reeksen.SelectMany(reeks => reeks.ZonderDatum)
                        .Select(open => $"Zonder datum, {open.Naam}: {figuur.Getal(open.Waarde)}.")
                )
                .Concat(figuur.Breuken.Select(breuk => $"Op {breuk.Dag.Voluit()}: {breuk.Tekst}."))
        );

    private static string Uitleg(Tijdfiguur figuur, Reeks reeks)
    {
        var bekend = reeks.Punten.Where(punt => punt.Waarde is not null).ToList();
        return bekend switch
        {
            [] => $"{reeks.Naam}: {figuur.Ontbreekt}.",
            [var enige] => $"{reeks.Naam}: {figuur.Getal(enige.Waarde!.Value)} op {enige.Dag.Voluit()}.",
            [var eerste, .., var laatste] =>
                $"{reeks.Naam}: van {figuur.Getal(eerste.Waarde!.Value)} op {eerste.Dag.Voluit()} naar {figuur.Getal(laatste.Waarde!.Value)} op {laatste.Dag.Voluit()}.",
        };
    }

    private static IEnumerable<Figuurkolom> Kolommen(Reeks reeks)
    {
        yield return new(reeks.Naam);
        if (HeeftBand(reeks))
        {
            yield return new($"{reeks.Naam} minstens");
            yield return new($"{reeks.Naam} hoogstens");
        }
    }

    private static IEnumerable<Figuurkolom> Breukkolom(Tijdfiguur figuur) =>
        figuur.Breuken.Count == 0 ? [] : [new("Breuk", IsGetal: false)];

    private static List<Figuurcel> Rij(Tijdfiguur figuur, DateOnly dag)
    {
        List<Figuurcel> rij = [Figuurcel.Van(dag)];
        foreach (var reeks in figuur.Reeksen)
        {
            var punt = Geldig(figuur, reeks, dag);
            rij.Add(punt is null ? Figuurcel.Leeg : figuur.Cel(punt.Waarde));
            if (HeeftBand(reeks))
            {
                rij.Add(punt is { HeeftBand: true } ? figuur.Cel(punt.Laagste) : Figuurcel.Leeg);
                rij.Add(punt is { HeeftBand: true } ? figuur.Cel(punt.Hoogste) : Figuurcel.Leeg);
            }
        }
        if (figuur.Breuken.Count > 0)
        {
            rij.Add(
                Figuurcel.Van(
                    string.Join("; ", figuur.Breuken.Where(breuk => Hier(figuur, breuk, dag)).Select(b => b.Tekst))
                )
            );
        }
        return rij;
    }

    private static List<Figuurcel> Openrij(Tijdfiguur figuur, Reeks reeks, Openwaarde open)
    {
        List<Figuurcel> rij = [new($"geen datum: {open.Naam}", "")];
        foreach (var kolom in figuur.Reeksen)
        {
            rij.Add(kolom == reeks ? figuur.Cel(open.Waarde) : Figuurcel.Leeg);
            rij.AddRange(HeeftBand(kolom) ? new[] { Figuurcel.Leeg, Figuurcel.Leeg } : []);
        }
        rij.AddRange(figuur.Breuken.Count > 0 ? new[] { Figuurcel.Leeg } : []);
        return rij;
    }

    // A break is told at the first day that has figures of the new kind.
    private static bool Hier(Tijdfiguur figuur, Tijdbreuk breuk, DateOnly dag) =>
        figuur
            .Reeksen.SelectMany(reeks => reeks.Punten)
            .Where(punt => punt.Dag >= breuk.Dag)
            .Min(punt => (DateOnly?)punt.Dag) == dag;

    private static bool HeeftBand(Reeks reeks) => reeks.Punten.Any(punt => punt.HeeftBand);

    // In steps the value holds until the next; a measurement holds for its own day only.
    private static Meetpunt? Geldig(Tijdfiguur figuur, Reeks reeks, DateOnly dag) =>
        figuur is Stapfiguur || reeks.Stijl is Reeksstijl.Grens
            ? reeks.Punten.LastOrDefault(punt => punt.Dag <= dag)
            : reeks.Punten.FirstOrDefault(punt => punt.Dag == dag);
}
