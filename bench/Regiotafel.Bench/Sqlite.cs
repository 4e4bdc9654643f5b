using Microsoft.Data.Sqlite;
using Regiotafel.Portfolio.Zoeken;

namespace Regiotafel.Bench;

/// <summary>SQLite as a peer: prepared statement, covering partial index, whole file in its cache.</summary>
internal sealed class Sqlite : IDisposable
{
    private const string Index = """
        create index zoek_past on zoek (basis, profiel, houdbaar, vormen, leeftijd_min, leeftijd_max, contra,
          voorzien, geslacht, vanaf, x, y, code) where vrij > 0 and zeker = 1
        """;

    private readonly SqliteConnection _verbinding = new("Data Source=:memory:");
    private readonly SqliteCommand _vraag;

    public Sqlite(IEnumerable<Zoekplek> plekken)
    {
        _verbinding.Open();
        Doe("pragma cache_size = -1000000");
        Doe(Zoektabel.Tabel);
        Doe(Heelantwoord.Tabel);
        Vul("zoek", Zoektabel.Kolommen, Zoektabel.Rijen(plekken));
        Vul("eenheid", Heelantwoord.Kolommen, Heelantwoord.Rijen(plekken));
        Doe(Index);
        Doe("analyze");
        _vraag = _verbinding.CreateCommand();
        _vraag.CommandText = Zoektabel.Vraag;
    }

    public (int Past, List<int> Codes) Zoek(Zoekopdracht opdracht)
    {
        foreach (var (naam, waarde) in Zoektabel.Parameters(opdracht))
        {
            if (_vraag.Parameters.Contains($"@{naam}"))
            {
                _vraag.Parameters[$"@{naam}"].Value = waarde;
            }
            else
            {
                _vraag.Parameters.AddWithValue($"@{naam}", waarde);
            }
        }

        using var lezer = _vraag.ExecuteReader();
        return Zoektabel.Lees(lezer);
    }

    public (List<int> Tellingen, List<int> Bijna) ZoekAlles(Zoekopdracht opdracht)
    {
        using var vraag = _verbinding.CreateCommand();
        vraag.CommandText = Heelantwoord.Vraag(opdracht);
        using var lezer = vraag.ExecuteReader();
        return Heelantwoord.Lees(lezer);
    }

    public void Dispose()
    {
        _vraag.Dispose();
        _verbinding.Dispose();
    }

    private void Vul(string tabel, string kolommen, IEnumerable<int[]> rijen)
    {
        using var transactie = _verbinding.BeginTransaction();
        using var invoer = _verbinding.CreateCommand();
        var namen = kolommen.Split(", ");
        invoer.CommandText =
            $"insert into {tabel} ({kolommen}) values ({string.Join(", ", namen.Select(n => "@" + n))})";
        var parameters = namen.Select(n => invoer.Parameters.Add("@" + n, SqliteType.Integer)).ToArray();
        foreach (var rij in rijen)
        {
            for (var i = 0; i < rij.Length; i++)
            {
                parameters[i].Value = rij[i];
            }

            invoer.ExecuteNonQuery();
        }

        transactie.Commit();
    }

    private void Doe(string sql)
    {
        using var opdracht = _verbinding.CreateCommand();
        opdracht.CommandText = sql;
        opdracht.ExecuteNonQuery();
    }
}
