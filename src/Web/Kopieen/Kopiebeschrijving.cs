namespace Regiotafel.Web.Kopieen;

/// <summary>What lies beside the files of a copy (<c>kopie.json</c>): with it the copy can be checked anywhere.</summary>
/// <param name="Versie">Version of the program that made it.</param>
/// <param name="GemaaktOp">When, in UTC.</param>
/// <param name="Inhoud">Hash over the content of all tables, whatever the layout of the file.</param>
/// <param name="Bestanden">SHA-256 of each file, by its path inside the copy.</param>
internal sealed record Kopiebeschrijving(
    string Versie,
    DateTime GemaaktOp,
    string Inhoud,
    IReadOnlyDictionary<string, string> Bestanden
)
{
    public const string Bestandsnaam = "kopie.json";
    public const string Opslag = "regiotafel.sqlite";
    public const string Hoofdsleutel = "hoofdsleutel";

    /// <summary>Folder with keys in a copy or data folder of an earlier version.</summary>
    public const string OudeSleutels = "sleutels";
}
