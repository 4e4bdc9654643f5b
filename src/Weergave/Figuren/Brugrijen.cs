namespace Regiotafel.Weergave.Figuren;

/// <summary>The rows of a bridge from top to bottom, and their bars.</summary>
internal static class Brugrijen
{
    private const double KleinsteBand = 4;

    public static List<Brugrij> Van(Brugfiguur figuur)
    {
        List<Brugrij> rijen = [Stand(figuur.Begin)];
        var stand = figuur.Begin.Waarde?.Waarde ?? 0;
        foreach (var stap in figuur.Stappen)
        {
            var soort = stap.Eraf ? Brugsoort.Eraf : Brugsoort.Erbij;
            var rij = new Brugrij(stap.Naam, soort, stand, stap.Waarde, Getekend(stap.Waarde, stap.Eraf));
            rijen.Add(rij);
            if (stap.Waarvan is { } deel)
            {
                rijen.Add(new(deel.Naam, Brugsoort.Waarvan, stand, deel.Waarde, Getekend(deel.Waarde, stap.Eraf)));
            }
            stand = rij.Tot;
        }
        var rest = Rest(figuur);
        rijen.Add(new(figuur.Restnaam, Brugsoort.Rest, stand, rest, rest));
        rijen.Add(Stand(figuur.Eind));
        return rijen;
    }

    public static Bandwaarde? Rest(Brugfiguur figuur)
    {
        if (
            figuur.Begin.Waarde is not { } begin
            || figuur.Eind.Waarde is not { } eind
            || figuur.Stappen.Any(s => s.Waarde is null)
        )
        {
            return null;
        }
        var stappen = figuur.Stappen.Select(stap => Getekend(stap.Waarde, stap.Eraf)!).ToList();
        return new(
            eind.Waarde - begin.Waarde - stappen.Sum(stap => stap.Waarde),
            eind.Minst - begin.Meest - stappen.Sum(stap => stap.Meest),
            eind.Meest - begin.Minst - stappen.Sum(stap => stap.Minst)
        );
    }

    public static void Teken(Doek doek, Brugrij rij, Schaal schaal, double y)
    {
        if (rij.Getekend is not { } waarde)
        {
            return;
        }
        var dikte = rij.Soort == Brugsoort.Waarvan ? 8 : 16;
        var (van, tot) = (schaal.Plaats(rij.Vanaf), schaal.Plaats(rij.Tot));
        doek.Vlak($"g-brug g-brug--{Klasse(rij.Soort)}", Math.Min(van, tot), y - dikte / 2, Math.Abs(tot - van), dikte);
        var (minst, meest) = (schaal.Plaats(rij.Vanaf + waarde.Minst), schaal.Plaats(rij.Vanaf + waarde.Meest));
        // Narrower than the line itself: the table says it.
        if (meest - minst < KleinsteBand)
        {
            return;
        }
        if (rij.Soort != Brugsoort.Rest)
        {
            doek.Liggend("g-interval-rand", minst, meest, y);
        }
        doek.Liggend("g-interval", minst, meest, y);
    }

    /// <summary>From the end of each bar down to the next: the stock so far. Over a part that is missing there is none.</summary>
    public static void Verbind(Doek doek, List<Brugrij> rijen, Schaal schaal, Rijmaat maat)
    {
        for (var i = 0; i + 1 < rijen.Count; i++)
        {
            var volgende = rijen.FindIndex(i + 1, rij => rij.Soort != Brugsoort.Waarvan);
            if (
                rijen[i].Soort != Brugsoort.Waarvan
                && rijen[i].Getekend is not null
                && rijen[volgende].Getekend is not null
            )
            {
                doek.Staand("g-as", schaal.Plaats(rijen[i].Tot), maat.Midden(i) + 8, maat.Midden(volgende) - 8);
            }
        }
    }

    private static Brugrij Stand(Brugdeel deel) => new(deel.Naam, Brugsoort.Stand, 0, deel.Waarde, deel.Waarde);

    private static Bandwaarde? Getekend(Bandwaarde? waarde, bool eraf) =>
        waarde is { } er && eraf ? new(-er.Waarde, -er.Meest, -er.Minst) : waarde;

    private static string Klasse(Brugsoort soort) =>
        soort switch
        {
            Brugsoort.Stand => "stand",
            Brugsoort.Erbij => "erbij",
            Brugsoort.Rest => "rest",
            _ => "eraf",
        };
}
