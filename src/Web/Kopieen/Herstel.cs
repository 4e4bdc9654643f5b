namespace Regiotafel.Web.Kopieen;

/// <summary>
/// Puts a copy back into an empty data folder. The store gets its name last: until then there is no store, so a restore that
/// was cut off is simply done again.
/// </summary>
internal sealed class Herstel(string datamap, string doel)
{
    /// <summary>Why nothing can be put back here, in words; empty when it can.</summary>
    public IReadOnlyList<string> Bezwaren()
    {
        var uit = new List<string>();
        if (File.Exists(doel))
        {
            uit.Add($"Er staat al een opslag: {doel}. Herstel wil een lege datamap.");
        }
        if (File.Exists(Path.Combine(datamap, Kopiebeschrijving.Hoofdsleutel)))
        {
            uit.Add($"Er ligt al een hoofdsleutel in {datamap}. Herstel wil een lege datamap.");
        }
        return uit;
    }

    /// <summary>Puts the files of a checked copy in their place.</summary>
    public IReadOnlyList<string> Zet(string map, Kopiebeschrijving kopie)
    {
        var tijdelijk = doel + ".herstel";
        File.Copy(Path.Combine(map, Kopiebeschrijving.Opslag), tijdelijk, overwrite: true);
        if (Kopiecontrole.Opslag(tijdelijk, kopie.Inhoud) is { Count: > 0 } bezwaren)
        {
            File.Delete(tijdelijk);
            return bezwaren;
        }
        foreach (var naam in kopie.Bestanden.Keys.Where(n => n != Kopiebeschrijving.Opslag))
        {
            var plek = Path.Combine(datamap, naam);
            Directory.CreateDirectory(Path.GetDirectoryName(plek)!);
            File.Copy(Path.Combine(map, naam), plek);
        }
        File.Move(tijdelijk, doel);
        return [];
    }
}
