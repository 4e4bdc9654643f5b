namespace Regiotafel.Toegang.Toegangssleutels;

/// <summary>What a passkey is asked for. An answer to one question is worth nothing for another.</summary>
internal enum Sleuteldoel
{
    Aanmelden,
    Bevestigen,
    Toevoegen,
}
