namespace Regiotafel.Weergave.Pagina;

/// <summary>What the frame around every page shows; the host answers it per request.</summary>
public interface IPaginakader
{
    /// <summary>Name of the region the user works in; null when nobody has signed in.</summary>
    string? Regionaam { get; }

    string? Organisatienaam { get; }

    string? Gebruikernaam { get; }

    /// <summary>Name of the role as people say it: "zorgbemiddelaar".</summary>
    string? Rolnaam { get; }

    bool IsAangemeld { get; }

    /// <summary>True when the store holds invented records: every page says so.</summary>
    bool IsDemo { get; }

    /// <summary>The rooms this user may enter, in order.</summary>
    IReadOnlyList<Kameringang> Kamers { get; }

    string Aanmeldadres { get; }

    /// <summary>Receives a POST.</summary>
    string Afmeldadres { get; }

    /// <summary>Where the user finds the own account; null when there is no such page.</summary>
    string? Accountadres { get; }

    string Versie { get; }
}
