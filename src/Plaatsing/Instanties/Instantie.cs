using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Instanties;

/// <summary>
/// One question to the solver: what is offered and who seeks, on a day. Both lists stand in ordinal order of code, whatever the
/// order of the file: nothing that is computed may depend on that.
/// </summary>
internal sealed record Instantie(
    string Naam,
    DateOnly Datum,
    Parameters Parameters,
    IReadOnlyList<Groepregel> Groepen,
    IReadOnlyList<Zoekvraagregel> Zoekvragen
)
{
    // Beyond the last day of the calendar nothing becomes free.
    public Toetsmoment Moment =>
        new(
            Datum,
            Math.Min(Parameters.HorizonDagen, DateOnly.MaxValue.DayNumber - Datum.DayNumber),
            Parameters.HoudbaarheidDagen
        );
}
