namespace Regiotafel.Kern.Opslag;

/// <summary>A schema file that was applied before has another text now: the start is refused.</summary>
public sealed class SchemaGewijzigd(string kamer, string bestand)
    : Exception(
        $"Schemabestand {kamer}/{bestand} is gewijzigd nadat het is toegepast. Zet het oude bestand terug en maak een nieuw bestand voor de wijziging."
    );
