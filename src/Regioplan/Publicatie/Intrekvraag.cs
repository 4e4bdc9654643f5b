namespace Regiotafel.Regioplan.Publicatie;

/// <summary>The form with which one version is withdrawn.</summary>
/// <param name="Adres">Of the page it stands on.</param>
/// <param name="IsGevraagd">This one was sent, and comes back with what must be mended.</param>
internal sealed record Intrekvraag(string Adres, int Nummer, string? Reden, bool GeenPersoon, bool IsGevraagd)
{
    /// <summary>Id of a field: each form has its own, and a message leads to the one that was sent.</summary>
    public string Veld(string naam) => IsGevraagd ? naam : $"{naam}-{Nummer}";
}
