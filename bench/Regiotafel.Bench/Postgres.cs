using Npgsql;
using NpgsqlTypes;
using Regiotafel.Portfolio.Zoeken;

namespace Regiotafel.Bench;

/// <summary>PostgreSQL as a peer: prepared statement, covering partial index, vacuumed, just-in-time compiling off.</summary>
internal sealed class Postgres : IDisposable
{
    private const string Index = """
        create index zoek_past on zoek (basis, profiel, houdbaar)
          include (vormen, leeftijd_min, leeftijd_max, contra, voorzien, geslacht, vanaf, x, y, code)
          where vrij > 0 and zeker = 1
        """;

    private readonly NpgsqlConnection _verbinding;
    private readonly NpgsqlCommand _vraag;

    public Postgres(string verbinding, IEnumerable<Zoekplek> plekken)
    {
        _verbinding = new NpgsqlConnection(verbinding);
        _verbinding.Open();
        Doe("drop table if exists zoek, eenheid");
        Doe("set jit = off");
        Doe("set work_mem = '64MB'");
        Doe(Zoektabel.Tabel);
        Doe(Heelantwoord.Tabel);
        Vul("zoek", Zoektabel.Kolommen, Zoektabel.Rijen(plekken));
        Vul("eenheid", Heelantwoord.Kolommen, Heelantwoord.Rijen(plekken));
        Doe(Index);
        Doe("vacuum analyze zoek");
        Doe("vacuum analyze eenheid");
        _vraag = new NpgsqlCommand(Zoektabel.Vraag, _verbinding);
    }

    public (int Past, List<int> Codes) Zoek(Zoekopdracht opdracht)
    {
        foreach (var (naam, waarde) in Zoektabel.Parameters(opdracht))
        {
            if (_vraag.Parameters.Contains(naam))
            {
                _vraag.Parameters[naam].Value = waarde;
            }
            else
            {
                _vraag.Parameters.Add(new NpgsqlParameter<int>(naam, waarde));
            }
        }

        if (!_vraag.IsPrepared)
        {
            _vraag.Prepare();
        }

        using var lezer = _vraag.ExecuteReader();
        return Zoektabel.Lees(lezer);
    }

    public (List<int> Tellingen, List<int> Bijna) ZoekAlles(Zoekopdracht opdracht)
    {
        using var vraag = new NpgsqlCommand(Heelantwoord.Vraag(opdracht), _verbinding);
        using var lezer = vraag.ExecuteReader();
        return Heelantwoord.Lees(lezer);
    }

    public void Dispose()
    {
        _vraag.Dispose();
        Doe("drop table zoek, eenheid");
        _verbinding.Dispose();
    }

    private void Vul(string tabel, string kolommen, IEnumerable<int[]> rijen)
    {
        using var invoer = _verbinding.BeginBinaryImport($"copy {tabel} ({kolommen}) from stdin (format binary)");
        foreach (var rij in rijen)
        {
            invoer.StartRow();
            foreach (var waarde in rij)
            {
                invoer.Write(waarde, NpgsqlDbType.Integer);
            }
        }

        invoer.Complete();
    }

    private void Doe(string sql)
    {
        using var opdracht = new NpgsqlCommand(sql, _verbinding) { CommandTimeout = 300 };
        opdracht.ExecuteNonQuery();
    }
}
