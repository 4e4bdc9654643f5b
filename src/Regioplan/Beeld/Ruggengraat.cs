using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>One region over all its indicators, in the order of the plan: each on a scale of its own around all regions together.</summary>
internal static class Ruggengraat
{
    private const int MeesteNamen = 6;

    /// <summary>Null where nothing can be compared.</summary>
    public static Spreidingfiguur? Maak(Plancijfers cijfers, Planregister register)
    {
        var bronnen = register.Bronnen.Where(b => b.KanVergelijken && !b.IsTelling()).ToList();
        var rijen = bronnen
            .SelectMany(b => b.Delen().Select(d => Blokfiguren.Rij(b, (b.Periode, d), Naam(b, d))))
            .Where(r => r is { Waarde: not null, Samen: not null })
            .ToList();
        if (rijen.Count == 0)
        {
            return null;
        }
        var (hoger, lager) = (Aantal(rijen, "hoger"), Aantal(rijen, "lager"));
        var zonder = rijen.Where(r => r.Woord is "" or Cijferwoorden.Weinig).Select(r => r.Naam).ToList();
        return new()
        {
            Id = "ruggengraat",
            Bevinding = Bevinding(cijfers.Regio.Naam, hoger, lager, rijen.Count - zonder.Count),
            Wat =
                "Elk cijfer van de laatste periode, ieder op een eigen schaal. In het midden staan alle regio's samen. "
                + Spreidingfiguur.Leeshulp
                + Zonder(zonder),
            Bron =
                $"{bronnen[0].Regel()} De definities staan in de leeswijzer. De volgorde is die van het plan, geen rangorde.",
            Naamkop = "Cijfer",
            Waardekop = cijfers.Regio.Naam,
            IsRuggengraat = true,
            Rijen = rijen,
        };
    }

    private static string Naam(Cijferbron bron, string deel)
    {
        var woord = Indicatorwoord.Van(bron.Tabel.Indicator);
        // Without what stands in brackets behind it: the name stands beside its row.
        return deel.Length == 0 ? woord.Kort : $"{woord.Kort}: {Uitsplitsingwoorden.Tekst(deel).Split(" (")[0]}";
    }

    private static string Bevinding(string regio, int hoger, int lager, int alle) =>
        (hoger, lager) switch
        {
            _ when alle == 0 => $"Bij geen van deze cijfers van {regio} hoort een oordeel",
            (0, 0) when alle == 1 => $"Het ene cijfer van {regio} ligt binnen de grenzen",
            (1, _) or (_, 1) when alle == 1 =>
                $"Het ene cijfer van {regio} ligt {(hoger == 1 ? "hoger" : "lager")} dan in alle regio's samen",
            (0, 0) => $"Geen van de {alle} cijfers van {regio} ligt buiten de grenzen",
            (1, _) => $"Van de {alle} cijfers van {regio} ligt er 1 hoger en {Lagere(lager)} dan in alle regio's samen",
            _ =>
                $"Van de {alle} cijfers van {regio} liggen er {hoger} hoger en {lager} lager dan in alle regio's samen",
        };

    private static string Zonder(List<string> namen) =>
        namen.Count switch
        {
            0 => "",
            > MeesteNamen =>
                $" Bij {namen.Count} cijfers hoort geen oordeel: het is een groei, of er zijn te weinig gegevens.",
            _ => $" Zonder oordeel, omdat het een groei is of er te weinig gegevens zijn: {string.Join("; ", namen)}.",
        };

    private static string Lagere(int aantal) => aantal > 1 ? $"liggen er {aantal} lager" : $"{aantal} lager";

    private static int Aantal(List<Spreidingrij> rijen, string woord) =>
        rijen.Count(r => r.Woord.EndsWith(woord, StringComparison.Ordinal));
}
