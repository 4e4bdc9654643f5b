using System.Text.RegularExpressions;

namespace Regiotafel.Tests.Huis;

/// <summary>The portable subset of SQL that one text for two engines may use.</summary>
internal static partial class Sqlregels
{
    private static readonly HashSet<string> Typen =
    [
        "uuid",
        "date",
        "timestamptz",
        "boolean",
        "integer",
        "bigint",
        "numeric",
        "text",
    ];

    /// <summary>Everything in the text of one schema file that the house forbids.</summary>
    public static IEnumerable<string> Overtredingen(string kamer, string bestand, string tekst)
    {
        var sql = Opmerking().Replace(tekst.ToLowerInvariant(), " ");
        var fouten = new List<string>();
        if (!Bestandsnaam().IsMatch(bestand))
        {
            fouten.Add("the name is not NNN_onderwerp.sql");
        }
        fouten.AddRange(Klokken().Matches(sql).Select(k => $"asks the database for the time: {k.Value}"));
        fouten.AddRange(
            Tabelnaam()
                .Matches(sql)
                .Select(t => t.Groups["naam"].Value)
                .Where(naam => !naam.StartsWith(kamer.ToLowerInvariant() + "_", StringComparison.Ordinal))
                .Select(naam => $"{naam} does not start with the prefix of {kamer}")
        );
        fouten.AddRange(Tabellen(sql).SelectMany(tabel => Sleutelfouten(tabel.Naam, tabel.Delen)));
        if (!Motorbestand().IsMatch(bestand))
        {
            fouten.AddRange(NietOverdraagbaar().Matches(sql).Select(n => $"not on both engines: {n.Value.Trim()}"));
            fouten.AddRange(Tabellen(sql).SelectMany(tabel => Typefouten(tabel.Naam, tabel.Delen)));
        }
        return fouten.Select(fout => $"{kamer}/{bestand}: {fout}");
    }

    private static IEnumerable<string> Typefouten(string tabel, IEnumerable<string> delen) =>
        from kolom in delen.Where(IsKolom)
        let woorden = kolom.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        where woorden.Length < 2 || !Typen.Contains(woorden[1])
        select $"{tabel}.{woorden[0]} has no portable type";

    // SQLite allows null in a primary key; PostgreSQL does not.
    private static IEnumerable<string> Sleutelfouten(string tabel, IReadOnlyList<string> delen)
    {
        var sleutel = delen
            .Select(deel => Sleutel().Match(deel))
            .Where(m => m.Success)
            .SelectMany(m => m.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries))
            .ToHashSet();
        return from kolom in delen.Where(IsKolom)
            let naam = kolom.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[0]
            where sleutel.Contains(naam) || kolom.Contains("primary key", StringComparison.Ordinal)
            where !kolom.Contains("not null", StringComparison.Ordinal)
            select $"{tabel}.{naam} is in the primary key without not null";
    }

    private static bool IsKolom(string deel) => !Regel().IsMatch(deel);

    /// <summary>Each create table with its columns and rules, split on the commas outside brackets.</summary>
    private static IEnumerable<(string Naam, IReadOnlyList<string> Delen)> Tabellen(string sql)
    {
        foreach (Match begin in NieuweTabel().Matches(sql))
        {
            var delen = new List<string>();
            var (diepte, vanaf) = (1, begin.Index + begin.Length);
            for (var i = vanaf; i < sql.Length && diepte > 0; i++)
            {
                diepte += sql[i] switch
                {
                    '(' => 1,
                    ')' => -1,
                    _ => 0,
                };
                if (diepte == 0 || (diepte == 1 && sql[i] == ','))
                {
                    delen.Add(Witruimte().Replace(sql[vanaf..i], " ").Trim());
                    vanaf = i + 1;
                }
            }
            yield return (begin.Groups[1].Value, delen);
        }
    }

    [GeneratedRegex(@"--[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Opmerking();

    [GeneratedRegex(@"^\d{3}_[a-z0-9_]+(\.postgres|\.sqlite)?\.sql$")]
    private static partial Regex Bestandsnaam();

    [GeneratedRegex(@"\.(postgres|sqlite)\.sql$")]
    private static partial Regex Motorbestand();

    [GeneratedRegex(
        @"\bnow\s*\(|\bcurrent_(date|time|timestamp)\b|\blocaltime(stamp)?\b|\b(clock|statement|transaction)_timestamp\b|\b(datetime|julianday|strftime|unixepoch|timeofday)\s*\(|'now'"
    )]
    private static partial Regex Klokken();

    [GeneratedRegex(
        @"\b(create table(?: if not exists)?|alter table(?: if exists)?|drop table(?: if exists)?|references|insert into|update|delete from)\s+(?<naam>(?!set\b|of\b|on\b|or\b|cascade\b)[a-z_][a-z0-9_.]*)"
    )]
    private static partial Regex Tabelnaam();

    [GeneratedRegex(@"\bcreate table(?: if not exists)?\s+([a-z0-9_.]+)\s*\(")]
    private static partial Regex NieuweTabel();

    [GeneratedRegex(@"^primary key \(([^)]*)\)")]
    private static partial Regex Sleutel();

    [GeneratedRegex(@"^(constraint|primary key|foreign key|unique|check)\b")]
    private static partial Regex Regel();

    [GeneratedRegex(
        @"\[\s*\]|\barray\b|->>?|\bjsonb?\b|\bcreate (type|domain|sequence|schema|extension)\b|\badd constraint\b|\bserial\b|\bgenerated\b|\bautoincrement\b|\b(gen_random_uuid|uuid_generate_v\d|randomblob)\b|\bwithout rowid\b|\bmodify\b"
    )]
    private static partial Regex NietOverdraagbaar();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Witruimte();
}
