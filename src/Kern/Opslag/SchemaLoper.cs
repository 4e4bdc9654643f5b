using System.Data.Common;

namespace Regiotafel.Kern.Opslag;

/// <summary>
/// Brings the store up to date at start: every file that is not yet in <c>kern_schema</c>, in order, under a lock.
/// An applied file whose text has changed stops the start. Then it sees to the rights of the roles, where there are roles.
/// </summary>
public sealed class SchemaLoper(IOpslagMotor motor, IReadOnlyList<Kamerschema> kamers, Klok klok)
{
    private const string Tabel = """
        create table if not exists kern_schema (
          kamer        text        not null,
          nummer       integer     not null,
          bestand      text        not null,
          sha256       text        not null,
          toegepast_op timestamptz not null,
          primary key (kamer, bestand)
        )
        """;

    /// <summary>Applies what is missing and returns the names of the files that were applied.</summary>
    public async Task<IReadOnlyList<string>> Werkbij(CancellationToken ct)
    {
        await using var verbinding = motor.Eigenaarsverbinding();
        await verbinding.OpenAsync(ct);
        await using var transactie = motor.BeginSchema(verbinding);
        await Voer(verbinding, transactie, Tabel, ct);
        var bekend = await Bekend(verbinding, transactie, ct);
        var gedaan = new List<string>();
        foreach (var kamer in kamers)
        {
            foreach (var bestand in kamer.Bestanden(motor.Naam))
            {
                if (bekend.TryGetValue((kamer.Kamer, bestand.Naam), out var afdruk))
                {
                    Vergelijk(kamer.Kamer, bestand, afdruk);
                    continue;
                }
                await Voer(verbinding, transactie, bestand.Tekst, ct);
                await Noteer(verbinding, transactie, kamer.Kamer, bestand, ct);
                gedaan.Add($"{kamer.Kamer}/{bestand.Naam}");
            }
        }
        await motor.Beveilig(transactie, kamers, ct);
        await transactie.CommitAsync(ct);
        return gedaan;
    }

    private static void Vergelijk(string kamer, Schemabestand bestand, string afdruk)
    {
        if (!string.Equals(afdruk, bestand.Sha256, StringComparison.Ordinal))
        {
            throw new SchemaGewijzigd(kamer, bestand.Naam);
        }
    }

    private static async Task<Dictionary<(string, string), string>> Bekend(
        DbConnection verbinding,
        DbTransaction transactie,
        CancellationToken ct
    )
    {
        await using var opdracht = verbinding.CreateCommand();
        (opdracht.CommandText, opdracht.Transaction) = ("select kamer, bestand, sha256 from kern_schema", transactie);
        await using var lezer = await opdracht.ExecuteReaderAsync(ct);
        var uit = new Dictionary<(string, string), string>();
        while (await lezer.ReadAsync(ct))
        {
            uit[(lezer.GetString(0), lezer.GetString(1))] = lezer.GetString(2);
        }
        return uit;
    }

    private static async Task Voer(
        DbConnection verbinding,
        DbTransaction transactie,
        string tekst,
        CancellationToken ct
    )
    {
        await using var opdracht = verbinding.CreateCommand();
        (opdracht.CommandText, opdracht.Transaction) = (tekst, transactie);
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    private async Task Noteer(
        DbConnection verbinding,
        DbTransaction transactie,
        string kamer,
        Schemabestand bestand,
        CancellationToken ct
    )
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText =
            "insert into kern_schema (kamer, nummer, bestand, sha256, toegepast_op) values (@kamer, @nummer, @bestand, @sha256, @op)";
        opdracht.Transaction = transactie;
        opdracht
            .Met("kamer", kamer)
            .Met("nummer", bestand.Nummer)
            .Met("bestand", bestand.Naam)
            .Met("sha256", bestand.Sha256)
            .Met("op", klok.Nu);
        await opdracht.ExecuteNonQueryAsync(ct);
    }
}
