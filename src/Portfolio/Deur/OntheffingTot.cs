namespace Regiotafel.Portfolio.Deur;

/// <summary>
/// Who decides on a "niet" has let one criterion go for one groep, until a date. What is missing is never let go, and what the law says
/// neither.
/// </summary>
/// <param name="Code">Code of the groep.</param>
/// <param name="Criterium">Code of the criterion, with its sub-code.</param>
/// <param name="Tot">First day on which it counts again.</param>
public sealed record OntheffingTot(string Code, string Criterium, DateOnly Tot);
