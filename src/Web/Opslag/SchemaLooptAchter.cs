namespace Regiotafel.Web.Opslag;

/// <summary>The store has not the schema of this version and there is no connection of the owner to mend that.</summary>
internal sealed class SchemaLooptAchter()
    : Exception(
        "De opslag heeft niet het schema van deze versie. Geef ConnectionStrings__RegiotafelEigenaar op om bij te werken, of zie regiotafel schema controleer."
    );
