using System.Data.Common;
using Regiotafel.Portfolio.Zoeken;

namespace Regiotafel.Bench;

/// <summary>
/// The same units in a table as a careful database designer would lay them out for this search: one row per unit,
/// basis and profile, sets as bit masks, and a partial covering index in the order of the search.
/// </summary>
internal static class Zoektabel
{
    public const string Kolommen =
        "basis, profiel, houdbaar, vormen, leeftijd_min, leeftijd_max, contra, voorzien, geslacht, vanaf, x, y, code, vrij, zeker";

    public const string Tabel = """
        create table zoek (
          basis integer not null, profiel integer not null, houdbaar integer not null, vormen integer not null,
          leeftijd_min integer not null, leeftijd_max integer not null, contra integer not null,
          voorzien integer not null, geslacht integer not null, vanaf integer not null, x integer not null,
          y integer not null, code integer not null, vrij integer not null, zeker integer not null)
        """;

    /// <summary>The count and the first page, nearest first, in one statement over one scan of the index.</summary>
    public const string Vraag = """
        with past as materialized (
          select code, (x - @x) * (x - @x) + (y - @y) * (y - @y) as afstand
          from zoek
          where basis = @basis and profiel = @profiel and houdbaar >= @datum and vrij > 0 and zeker = 1
            and (vormen & @vormen) <> 0 and leeftijd_min <= @leeftijd and leeftijd_max >= @leeftijd
            and (contra & @contra) = 0 and (voorzien & @nodig) = @nodig and (geslacht & @geslacht) = 0
            and vanaf <= @horizon
            and x between @x - @straal and @x + @straal and y between @y - @straal and @y + @straal
            and (x - @x) * (x - @x) + (y - @y) * (y - @y) <= @straal * @straal)
        select code, (select count(*) from past) from past order by afstand, code limit 25
        """;

    private const int GeenStraal = 20_000;

    public static IEnumerable<int[]> Rijen(IEnumerable<Zoekplek> plekken) =>
        from plek in plekken
        from basis in plek.Groep.Financiering.Distinct(StringComparer.Ordinal)
        from profiel in plek.Groep.Profielen
        select Rij(plek, basis, profiel);

    /// <summary>The parameters of a search, in the order of the statement's names below.</summary>
    public static (string Naam, int Waarde)[] Parameters(Zoekopdracht opdracht)
    {
        var profiel = opdracht.Profiel;
        return
        [
            ("x", profiel.Netwerk!.X),
            ("y", profiel.Netwerk.Y),
            ("basis", Array.IndexOf(Zoekset.Bases, profiel.Financiering)),
            ("profiel", Array.IndexOf(Zoekset.Profielen, profiel.Profiel)),
            ("datum", opdracht.Moment.Datum.DayNumber),
            ("vormen", Masker(Zoekset.Vormen, profiel.Leveringsvormen)),
            ("leeftijd", profiel.LeeftijdVan!.Value),
            ("contra", Masker(Zoekset.Kenmerken, profiel.Kenmerken.Keys)),
            ("nodig", Masker(Zoekset.Voorzieningen, profiel.Nodig)),
            (
                "geslacht",
                profiel.Geslacht is null ? 0
                : profiel.Geslacht == "m" ? 2
                : 1
            ),
            ("horizon", opdracht.Moment.Horizon.DayNumber),
            ("straal", profiel.MaxKm is { } km ? km * 10 : GeenStraal),
        ];
    }

    /// <summary>The total and the codes of the first page.</summary>
    public static (int Past, List<int> Codes) Lees(DbDataReader lezer)
    {
        var (past, codes) = (0, new List<int>(25));
        while (lezer.Read())
        {
            codes.Add(lezer.GetInt32(0));
            past = Convert.ToInt32(lezer.GetValue(1), System.Globalization.CultureInfo.InvariantCulture);
        }

        return (past, codes);
    }

    private static int[] Rij(Zoekplek plek, string basis, string profiel)
    {
        var groep = plek.Groep;
        return
        [
            Array.IndexOf(Zoekset.Bases, basis),
            Array.IndexOf(Zoekset.Profielen, profiel),
            groep.BevestigdOp?.AddDays(Zoekset.Moment.HoudbaarheidDagen).DayNumber ?? 0,
            Masker(Zoekset.Vormen, groep.Leveringsvormen),
            groep.LeeftijdMin ?? 0,
            groep.LeeftijdMax ?? 200,
            Masker(Zoekset.Kenmerken, groep.ContraIndicaties.Where(c => c.Value != "geen").Select(c => c.Key)),
            Masker(Zoekset.Voorzieningen, groep.Voorzieningen.Where(v => v.Value).Select(v => v.Key)),
            groep.Geslacht switch
            {
                "mannen" => 1,
                "vrouwen" => 2,
                _ => 0,
            },
            groep.Vanaf?.DayNumber ?? 0,
            groep.Plek!.X,
            groep.Plek.Y,
            int.Parse(groep.Code[4..], System.Globalization.CultureInfo.InvariantCulture),
            plek.TeVergeven.Getal!.Value,
            groep.Zekerheid == "indicatief" ? 0 : 1,
        ];
    }

    private static int Masker(string[] lijst, IEnumerable<string> codes) =>
        codes.Aggregate(0, (masker, code) => masker | 1 << Array.IndexOf(lijst, code));
}
