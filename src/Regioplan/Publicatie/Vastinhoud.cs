namespace Regiotafel.Regioplan.Publicatie;

/// <summary>A face of a published version as it is read.</summary>
/// <param name="Bytes">Null: what is kept is not what was published, and is not shown.</param>
internal sealed record Vastinhoud(int Druk, byte[]? Bytes, string Hash, string Naam)
{
    /// <summary>What a reader sees instead of a version that was tampered with.</summary>
    public const string Geschonden =
        "Deze versie wordt niet getoond: wat is bewaard, is niet meer gelijk aan wat is gepubliceerd. De beheerder zoekt uit wat er is gebeurd en zet een goede kopie terug.";
}
