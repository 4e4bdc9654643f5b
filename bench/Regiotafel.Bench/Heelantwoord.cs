using System.Data.Common;
using System.Globalization;
using Regiotafel.Portfolio.Zoeken;

namespace Regiotafel.Bench;

/// <summary>
/// The whole answer of the search page in SQL: how many places fit, nearly fit and do not fit, per reason how many and
/// how many for that reason only, and the first nearly fitting places in order. One row per unit, sets as bit masks.
/// The fitting page itself comes from <see cref="Zoektabel"/>.
/// </summary>
internal static class Heelantwoord
{
    public const string Kolommen =
        "code, bases, profielen, vormen, leeftijd_min, leeftijd_max, sluit_uit, in_overleg, wel, niet, geslacht, vanaf, houdbaar, zeker, vrij, x, y";

    public static readonly string Tabel =
        $"create table eenheid ({string.Join(", ", Kolommen.Split(", ").Select(k => k + " integer not null"))})";

    public static IEnumerable<int[]> Rijen(IEnumerable<Zoekplek> plekken) => plekken.Select(Rij);

    /// <summary>Two statements in one batch: the counts, and the nearly fitting page.</summary>
    public static string Vraag(Zoekopdracht opdracht)
    {
        var punten = Punten(opdracht);
        var niet = string.Join(" + ", punten.Select(p => $"n{p.Naam}"));
        var onbekend = string.Join(" + ", punten.Where(p => p.Onbekend is not null).Select(p => $"o{p.Naam}"));
        var gewicht = string.Join(" + ", punten.Select(p => $"{p.Gewicht} * n{p.Naam}"));
        var kolommen = string.Join(
            ", ",
            punten
                .SelectMany(p => new[] { Kolom("n", p.Naam, p.Niet), Kolom("o", p.Naam, p.Onbekend) })
                .OfType<string>()
        );
        var afstand =
            $"(x - {opdracht.Profiel.Netwerk!.X}) * (x - {opdracht.Profiel.Netwerk.X}) + (y - {opdracht.Profiel.Netwerk.Y}) * (y - {opdracht.Profiel.Netwerk.Y})";
        var met =
            $"with e as materialized (select code, {afstand} as afstand, {kolommen} from eenheid), "
            + $"s as materialized (select *, {niet} as nn, {onbekend} as oo, {gewicht} + {onbekend} as g from e) ";
        const string Bijna = "(nn = 0 and oo > 0) or (nn > 0 and g <= 3)";
        var redenen = string.Join(
            ", ",
            punten.Select(p =>
                $"coalesce(sum(n{p.Naam}), 0), coalesce(sum(case when nn = 1 then n{p.Naam} else 0 end), 0)"
            )
        );
        return met
            + $"select coalesce(sum(case when nn + oo = 0 then 1 else 0 end), 0), coalesce(sum(case when {Bijna} then 1 else 0 end), 0), {redenen} from s;"
            + met
            + $"select code from s where {Bijna} order by g, nn + oo, afstand, code limit 25";
    }

    public static (List<int> Tellingen, List<int> Bijna) Lees(DbDataReader lezer)
    {
        var (tellingen, bijna) = (new List<int>(), new List<int>(25));
        lezer.Read();
        for (var i = 0; i < lezer.FieldCount; i++)
        {
            tellingen.Add(Convert.ToInt32(lezer.GetValue(i), CultureInfo.InvariantCulture));
        }

        lezer.NextResult();
        while (lezer.Read())
        {
            bijna.Add(lezer.GetInt32(0));
        }

        return (tellingen, bijna);
    }

    /// <summary>The same figures from the answer in process.</summary>
    public static (List<int> Tellingen, List<int> Bijna) Van(Zoekopdracht opdracht, Zoekantwoord antwoord)
    {
        var redenen = antwoord.Redenen.ToDictionary(r => r.Criterium.Replace('.', '_'));
        return (
            [
                antwoord.Past,
                antwoord.Bijna,
                .. Punten(opdracht)
                    .SelectMany(p => redenen.TryGetValue(p.Naam, out var r) ? new[] { r.Aantal, r.Alleen } : [0, 0]),
            ],
            [.. antwoord.BijnaPassend.Select(p => int.Parse(p.Groep.Code.AsSpan(4), CultureInfo.InvariantCulture))]
        );
    }

    private static List<(string Naam, int Gewicht, string Niet, string? Onbekend)> Punten(Zoekopdracht opdracht)
    {
        var p = opdracht.Profiel;
        var punten = new List<(string Naam, int Gewicht, string Niet, string? Onbekend)>
        {
            ("VOL", 3, "vrij <= 0", null),
            ("FIN", 4, $"(bases & {Bit(Zoekset.Bases, p.Financiering!)}) = 0", null),
            ("PRO", 4, $"(profielen & {Bit(Zoekset.Profielen, p.Profiel!)}) = 0 and profielen <> 0", "profielen = 0"),
            ("LEV", 3, $"(vormen & {p.Leveringsvormen.Sum(v => Bit(Zoekset.Vormen, v))}) = 0", null),
            ("LFT", 3, $"leeftijd_min > {p.LeeftijdVan} or leeftijd_max < {p.LeeftijdVan}", null),
            ("DAT", 3, $"vanaf > {opdracht.Moment.Horizon.DayNumber}", null),
            ("VRS", 3, "0 = 1", $"houdbaar < {opdracht.Moment.Datum.DayNumber}"),
            ("ZEK", 3, "0 = 1", "zeker = 0"),
        };
        punten.AddRange(
            p.Kenmerken.Keys.Select(k =>
                Masker($"CON_{k}", Bit(Zoekset.Kenmerken, k), "sluit_uit", "(in_overleg & {0}) <> 0")
            )
        );
        punten.AddRange(
            p.Nodig.Select(v => Masker($"VRZ_{v}", Bit(Zoekset.Voorzieningen, v), "niet", "((wel | niet) & {0}) = 0"))
        );
        if (p.Geslacht is { } geslacht)
        {
            punten.Add(("GES", 3, $"geslacht = {(geslacht == "m" ? 2 : 1)}", null));
        }

        if (p.MaxKm is { } km)
        {
            punten.Add(
                (
                    "AFS",
                    3,
                    $"(x - {p.Netwerk!.X}) * (x - {p.Netwerk.X}) + (y - {p.Netwerk.Y}) * (y - {p.Netwerk.Y}) > {km * 10 * km * 10}",
                    null
                )
            );
        }

        return punten;
    }

    private static (string Naam, int Gewicht, string Niet, string? Onbekend) Masker(
        string naam,
        int bit,
        string kolom,
        string onbekend
    ) =>
        (
            naam,
            3,
            $"({kolom} & {bit}) <> 0",
            onbekend.Replace("{0}", bit.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        );

    private static string? Kolom(string soort, string naam, string? voorwaarde) =>
        voorwaarde is null ? null : $"case when {voorwaarde} then 1 else 0 end as {soort}{naam}";

    private static int[] Rij(Zoekplek plek)
    {
        var g = plek.Groep;
        return
        [
            int.Parse(g.Code.AsSpan(4), CultureInfo.InvariantCulture),
            g.Financiering.Distinct().Sum(b => Bit(Zoekset.Bases, b)),
            g.Profielen.Sum(p => Bit(Zoekset.Profielen, p)),
            g.Leveringsvormen.Sum(v => Bit(Zoekset.Vormen, v)),
            g.LeeftijdMin ?? 0,
            g.LeeftijdMax ?? 200,
            g.ContraIndicaties.Where(c => c.Value == "sluit_uit").Sum(c => Bit(Zoekset.Kenmerken, c.Key)),
            g.ContraIndicaties.Where(c => c.Value == "in_overleg").Sum(c => Bit(Zoekset.Kenmerken, c.Key)),
            g.Voorzieningen.Where(v => v.Value).Sum(v => Bit(Zoekset.Voorzieningen, v.Key)),
            g.Voorzieningen.Where(v => !v.Value).Sum(v => Bit(Zoekset.Voorzieningen, v.Key)),
            g.Geslacht switch
            {
                "mannen" => 1,
                "vrouwen" => 2,
                _ => 0,
            },
            g.Vanaf?.DayNumber ?? 0,
            g.BevestigdOp?.AddDays(Zoekset.Moment.HoudbaarheidDagen).DayNumber ?? 0,
            g.Zekerheid == "indicatief" ? 0 : 1,
            plek.TeVergeven.Getal!.Value,
            g.Plek!.X,
            g.Plek.Y,
        ];
    }

    private static int Bit(string[] lijst, string code) => 1 << Array.IndexOf(lijst, code);
}
