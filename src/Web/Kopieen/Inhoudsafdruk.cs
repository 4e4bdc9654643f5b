using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Regiotafel.Web.Kopieen;

/// <summary>
/// One hash over the content of all tables: names, and every row in the order of its columns. Two files with the same content
/// have the same hash, however SQLite laid them out.
/// </summary>
internal static class Inhoudsafdruk
{
    public static string Van(SqliteConnection verbinding)
    {
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (tabel, sql) in Tabellen(verbinding))
        {
            Voeg(som, tabel);
            Voeg(som, sql);
            Voeg(som, verbinding, tabel);
        }
        return Convert.ToHexStringLower(som.GetHashAndReset());
    }

    private static List<(string Naam, string Sql)> Tabellen(SqliteConnection verbinding)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText =
            "select name, sql from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name";
        using var lezer = opdracht.ExecuteReader();
        var uit = new List<(string, string)>();
        while (lezer.Read())
        {
            uit.Add((lezer.GetString(0), lezer.GetString(1)));
        }
        return uit;
    }

    private static void Voeg(IncrementalHash som, SqliteConnection verbinding, string tabel)
    {
        var breedte = Kolommen(verbinding, tabel);
        using var opdracht = verbinding.CreateCommand();
        var volgorde = string.Join(", ", Enumerable.Range(1, breedte));
        opdracht.CommandText = $"select * from \"{tabel}\" order by {volgorde}";
        using var lezer = opdracht.ExecuteReader();
        while (lezer.Read())
        {
            for (var i = 0; i < breedte; i++)
            {
                Voeg(som, Tekst(lezer, i));
            }
        }
    }

    private static int Kolommen(SqliteConnection verbinding, string tabel)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "select count(*) from pragma_table_info(@tabel)";
        opdracht.Parameters.AddWithValue("@tabel", tabel);
        return Convert.ToInt32(opdracht.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static string? Tekst(SqliteDataReader lezer, int kolom) =>
        lezer.GetValue(kolom) switch
        {
            DBNull => null,
            byte[] bytes => Convert.ToHexString(bytes),
            IFormattable getal => getal.ToString(null, CultureInfo.InvariantCulture),
            var tekst => (string)tekst,
        };

    // Length before content: "ab" + "c" and "a" + "bc" differ, and nothing differs from empty.
    private static void Voeg(IncrementalHash som, string? veld)
    {
        var bytes = Encoding.UTF8.GetBytes(veld ?? "");
        som.AppendData(BitConverter.GetBytes(veld is null ? -1 : bytes.Length));
        som.AppendData(bytes);
    }
}
