namespace Regiotafel.Kern.Poort;

/// <summary>Who acts in this request, job or command: one account in the one role picked for this session.</summary>
public interface IHandelende
{
    /// <summary>True when somebody is signed in with a second factor.</summary>
    bool Aangemeld { get; }

    /// <summary>The account; <see cref="Guid.Empty"/> for the public and for the system itself.</summary>
    Guid GebruikerId { get; }

    /// <summary>The person's name as colleagues know it.</summary>
    string Naam { get; }

    /// <summary>The role of this session.</summary>
    Rol Rol { get; }

    /// <summary>The organisation of this role; <see cref="Guid.Empty"/> when there is none. A provider's id is that of its Aanbieder.</summary>
    Guid OrganisatieId { get; }

    /// <summary>The name of that organisation, empty when there is none.</summary>
    string OrganisatieNaam { get; }

    /// <summary>The zorgkantoor code of the region of this role, empty when there is none.</summary>
    string Regio { get; }

    /// <summary>True when the second factor is at most ten minutes old (mark V in the matrix).</summary>
    bool TweedeFactorVers { get; }
}
