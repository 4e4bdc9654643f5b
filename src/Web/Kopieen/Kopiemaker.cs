using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Regiotafel.Kern;
using Regiotafel.Web.Opslag;

namespace Regiotafel.Web.Kopieen;

/// <summary>
/// Makes a copy of a store that is in use: the file by the online backup of SQLite, the master key beside it when that lies in
/// the data folder; who keeps it elsewhere wants it apart. The folder gets its name last, so that a copy that was cut off is not
/// taken for one.
/// </summary>
internal sealed class Kopiemaker(SqliteMotor motor, string datamap, Klok klok)
{
    public async Task<Kopiebeschrijving> Maak(string map, CancellationToken ct)
    {
        var deel = map + ".deel";
        if (Directory.Exists(deel))
        {
            Directory.Delete(deel, recursive: true);
        }
        Beslotenmap.Maak(deel);
        var inhoud = Opslag(Path.Combine(deel, Kopiebeschrijving.Opslag));
        var sleutel = Path.Combine(datamap, Kopiebeschrijving.Hoofdsleutel);
        if (File.Exists(sleutel))
        {
            File.Copy(sleutel, Path.Combine(deel, Kopiebeschrijving.Hoofdsleutel));
        }
        var bestanden = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var bestand in Directory.EnumerateFiles(deel, "*", SearchOption.AllDirectories))
        {
            bestanden[Path.GetRelativePath(deel, bestand)] = await Afdruk(bestand, ct);
        }
        var versie = typeof(Kopiemaker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        var uit = new Kopiebeschrijving(versie?.InformationalVersion ?? "", klok.Nu, inhoud, bestanden);
        await File.WriteAllTextAsync(
            Path.Combine(deel, Kopiebeschrijving.Bestandsnaam),
            JsonSerializer.Serialize(uit),
            ct
        );
        Directory.Move(deel, map);
        return uit;
    }

    /// <summary>SHA-256 of a file.</summary>
    public static async Task<string> Afdruk(string bestand, CancellationToken ct)
    {
        await using var stroom = File.OpenRead(bestand);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stroom, ct));
    }

    private string Opslag(string doel)
    {
        using var bron = (SqliteConnection)motor.Verbinding();
        bron.Open();
        using var kopie = new SqliteConnection($"Data Source={doel};Pooling=False");
        kopie.Open();
        bron.BackupDatabase(kopie);
        // One plain file: it can be read from a medium where nothing may be written.
        using (var opdracht = kopie.CreateCommand())
        {
            opdracht.CommandText = "pragma journal_mode = delete";
            opdracht.ExecuteNonQuery();
        }
        return Inhoudsafdruk.Van(kopie);
    }
}
