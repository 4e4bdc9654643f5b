using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Regiotafel.Web.Kopieen;

/// <summary>Checks a copy: files, the store inside, and its content. Changes nothing in it.</summary>
internal static class Kopiecontrole
{
    /// <summary>What is wrong, in words; empty when the copy is good.</summary>
    public static async Task<IReadOnlyList<string>> Bezwaren(string map, CancellationToken ct)
    {
        if (await Lees(map, ct) is not { } beschrijving)
        {
            return [$"In {map} staat geen kopie: {Kopiebeschrijving.Bestandsnaam} ontbreekt of is niet te lezen."];
        }
        var uit = new List<string>();
        foreach (var (naam, afdruk) in beschrijving.Bestanden)
        {
            var bestand = Path.Combine(map, naam);
            if (!File.Exists(bestand))
            {
                uit.Add($"{naam} ontbreekt.");
            }
            else if (await Kopiemaker.Afdruk(bestand, ct) != afdruk)
            {
                uit.Add($"{naam} is veranderd of beschadigd.");
            }
        }
        return uit.Count > 0 ? uit : Opslag(Path.Combine(map, Kopiebeschrijving.Opslag), beschrijving.Inhoud);
    }

    /// <summary>The description of a copy, or nothing when there is none.</summary>
    public static async Task<Kopiebeschrijving?> Lees(string map, CancellationToken ct)
    {
        var bestand = Path.Combine(map, Kopiebeschrijving.Bestandsnaam);
        if (!File.Exists(bestand))
        {
            return null;
        }
        try
        {
            return JsonSerializer.Deserialize<Kopiebeschrijving>(await File.ReadAllTextAsync(bestand, ct));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Checks one store file: pages, references, content.</summary>
    public static IReadOnlyList<string> Opslag(string bestand, string inhoud)
    {
        var tekst = new SqliteConnectionStringBuilder
        {
            DataSource = bestand,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        };
        using var verbinding = new SqliteConnection(tekst.ToString());
        try
        {
            verbinding.Open();
            return
            [
                .. Regels(verbinding, "pragma integrity_check").Where(r => r != "ok").Select(r => $"Opslag: {r}"),
                .. Regels(verbinding, "pragma foreign_key_check").Select(r => $"Opslag: verwijzing zonder doel in {r}"),
                .. Inhoudsafdruk.Van(verbinding) == inhoud
                    ? Array.Empty<string>()
                    : ["Opslag: de inhoud is niet die van het moment van de kopie."],
            ];
        }
        catch (SqliteException fout)
        {
            return [$"Opslag: niet te lezen ({fout.SqliteErrorCode})."];
        }
    }

    private static List<string> Regels(SqliteConnection verbinding, string vraag)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = vraag;
        using var lezer = opdracht.ExecuteReader();
        var uit = new List<string>();
        while (lezer.Read())
        {
            uit.Add(lezer.GetString(0));
        }
        return uit;
    }
}
