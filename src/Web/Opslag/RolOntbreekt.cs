namespace Regiotafel.Web.Opslag;

/// <summary>The role of the running system, to which the owner must give its rights, is not there or not named.</summary>
internal sealed class RolOntbreekt(string? rol)
    : Exception(
        rol is null
            ? "In ConnectionStrings__Regiotafel staat geen Username. Noem daar de databaserol waarmee Regiotafel draait."
            : $"De databaserol {rol} uit ConnectionStrings__Regiotafel is er niet. Maak haar eerst; docs/beheer.md zegt hoe."
    );
