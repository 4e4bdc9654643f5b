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
        Doe("drop table if exists zoek");
        Doe("set jit = off");
        Doe("set work_mem = '64MB'");
        Doe(Zoektabel.Tabel);
        using (
            var invoer = _verbinding.BeginBinaryImport($"copy zoek ({Zoektabel.Kolommen}) from stdin (format binary)")
        )
        {
            foreach (var rij in Zoektabel.Rijen(plekken))
            {
                invoer.StartRow();
                foreach (var waarde in rij)
                {
                    invoer.Write(waarde, NpgsqlDbType.Integer);
                }
            }

            invoer.Complete();
        }

        Doe(Index);
        Doe("vacuum analyze zoek");
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

    public void Dispose()
    {
        _vraag.Dispose();
        Doe("drop table zoek");
        _verbinding.Dispose();
    }

    private void Doe(string sql)
    {
        using var opdracht = new NpgsqlCommand(sql, _verbinding) { CommandTimeout = 300 };
        opdracht.ExecuteNonQuery();
    }
}
