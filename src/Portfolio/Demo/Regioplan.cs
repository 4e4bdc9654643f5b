using System.Globalization;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Demo;

/// <summary>How a provider keeps its places current through the year.</summary>
internal enum Gedrag
{
    Trouw,
    ZaktWeg,
    Stil,
    MailsUit,
    Nooit,
}

/// <summary>A provider with its habits.</summary>
internal sealed record Aanbiederplan(int Nummer, AanbiederBeeld Beeld, Handelaar Zorgbemiddelaar, Gedrag Gedrag)
{
    public Ritme Ritme { get; init; }
    public int Weekdag { get; init; }
    public string Mail { get; init; } = "";
    public string Reden { get; init; } = "";

    /// <summary>Weeks of the stated quiet period that is running on the peildatum, 0 when there is none.</summary>
    public int StilleWeken { get; init; }
}

/// <summary>A location with the days it opens and closes within the year, if it does.</summary>
internal sealed record Locatieplan(
    int Nummer,
    Aanbiederplan Aanbieder,
    LocatieBeeld Beeld,
    DateOnly Begin,
    DateOnly? Einde
)
{
    public IReadOnlyList<Eenheidplan> Eenheden { get; set; } = [];
}

/// <summary>A unit as it was first entered.</summary>
internal sealed record Eenheidplan(int Nummer, Locatieplan Locatie, EenheidBeeld Beeld);

/// <summary>What is there before the year is played: providers, locations and units.</summary>
internal sealed record Regioplan(IReadOnlyList<Aanbiederplan> Aanbieders, IReadOnlyList<Locatieplan> Locaties)
{
    // 11 locations hold 32 units: 110 locations hold 320.
    private static readonly int[] EenhedenPerLocatie = [1, 2, 3, 5, 2, 4, 3, 2, 6, 1, 3];

    public static Regioplan Maak(Demovraag vraag)
    {
        var aanbieders = new List<Aanbiederplan>();
        var locaties = new List<Locatieplan>();
        var bouw = new Plekbouw(vraag);
        var lijst = Woordenlijst.Lees("aanbieders");
        var gemaakt = 0;
        while (gemaakt < vraag.Eenheden)
        {
            var regel = lijst[aanbieders.Count % lijst.Count];
            var aanbieder = Aanbieder(vraag, aanbieders.Count, aanbieders.Count / lijst.Count, regel);
            aanbieders.Add(aanbieder);
            for (
                var i = 0;
                i < int.Parse(regel["locaties"], CultureInfo.InvariantCulture) && gemaakt < vraag.Eenheden;
                i++
            )
            {
                var locatie = bouw.Locatie(locaties.Count, aanbieder);
                var aantal = Math.Min(
                    EenhedenPerLocatie[locaties.Count % EenhedenPerLocatie.Length],
                    vraag.Eenheden - gemaakt
                );
                locatie.Eenheden = [.. Enumerable.Range(gemaakt, aantal).Select(n => bouw.Eenheid(n, locatie))];
                gemaakt += aantal;
                locaties.Add(locatie);
            }
        }
        return new(aanbieders, locaties);
    }

    private static Aanbiederplan Aanbieder(
        Demovraag vraag,
        int nummer,
        int ronde,
        IReadOnlyDictionary<string, string> regel
    )
    {
        var naam = ronde == 0 ? regel["naam"] : $"{regel["naam"]} {ronde + 1}";
        var id = Personen.OrganisatieId(vraag.Zaad, naam);
        return new(
            nummer,
            new AanbiederBeeld(id, vraag.Regio, naam, Zoektekst.Van(naam), null, null, null, 1),
            Personen.Zorgbemiddelaar(vraag.Zaad, nummer, naam),
            Enum.Parse<Gedrag>(regel["gedrag"].Replace("_", "", StringComparison.Ordinal), ignoreCase: true)
        )
        {
            Ritme = Enum.Parse<Ritme>(regel["ritme"].Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            Weekdag = int.Parse(regel["weekdag"], CultureInfo.InvariantCulture),
            Mail = regel["mail"],
            Reden = regel["reden"],
            StilleWeken = int.Parse(regel["stil_weken"], CultureInfo.InvariantCulture),
        };
    }
}
