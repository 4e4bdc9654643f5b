namespace Regiotafel.Cijfers.Uitvoer;

/// <summary>
/// The folder in which a run leaves its files. Each is written under a temporary name and then renamed, so that nobody ever reads
/// half a file; nothing else in the folder is touched.
/// </summary>
internal sealed class Uitvoermap(string pad)
{
    public void Schrijf(Uitvoerbestand bestand)
    {
        Directory.CreateDirectory(pad);
        var tijdelijk = Path.Combine(pad, $".{bestand.Naam}.{Environment.ProcessId}.deel");
        try
        {
            File.WriteAllBytes(tijdelijk, bestand.Inhoud.Span);
            File.Move(tijdelijk, Path.Combine(pad, bestand.Naam), overwrite: true);
        }
        finally
        {
            File.Delete(tijdelijk);
        }
    }

    /// <summary>Removes the figures of an earlier run: after a refusal nobody may take them for those of this delivery.</summary>
    public void VerwijderMetingen() => File.Delete(Path.Combine(pad, Metingenbestand.Naam));
}
