namespace Regiotafel.Regioplan.Aanzetten;

/// <summary>What a draft says of its figure.</summary>
internal enum Aanzetsoort
{
    /// <summary>Only how much it is.</summary>
    Cijfer,

    /// <summary>How it lies beside all regions together.</summary>
    Regios,

    /// <summary>What became of it in a year.</summary>
    Tijd,

    /// <summary>Which parts of a breakdown lie above or below all regions.</summary>
    Delen,
}
