using System.Data.Common;

namespace Regiotafel.Kern.Opslag;

/// <summary>Parameters for the few commands that are not LINQ.</summary>
public static class Opdrachten
{
    /// <summary>Adds a named parameter; null becomes a database null.</summary>
    public static DbCommand Met(this DbCommand opdracht, string naam, object? waarde)
    {
        var parameter = opdracht.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (naam, waarde ?? DBNull.Value);
        opdracht.Parameters.Add(parameter);
        return opdracht;
    }
}
