namespace Regiotafel.Toegang.Sessies;

/// <summary>The strongest factor a session has given.</summary>
internal enum Factor
{
    Wachtwoord,
    Totp,
    Toegangssleutel,
    Herstelcode,

    /// <summary>The button of a demo account: counts as both factors, in a demo store on loopback only.</summary>
    Demo,
}
