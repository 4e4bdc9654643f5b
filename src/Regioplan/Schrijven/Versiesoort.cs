namespace Regiotafel.Regioplan.Schrijven;

/// <summary>How a saved text came about.</summary>
internal enum Versiesoort
{
    Geschreven,

    /// <summary>An older text, put back.</summary>
    Teruggezet,

    /// <summary>The text of the version of the plan before this one.</summary>
    Overgenomen,
}
