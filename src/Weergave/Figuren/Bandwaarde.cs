namespace Regiotafel.Weergave.Figuren;

/// <summary>A value with what it can be: by rounding or by chance.</summary>
/// <param name="Laagste">Null: it is exact.</param>
public sealed record Bandwaarde(decimal Waarde, decimal? Laagste = null, decimal? Hoogste = null)
{
    internal decimal Minst => Laagste ?? Waarde;

    internal decimal Meest => Hoogste ?? Waarde;

    internal bool HeeftBand => Minst != Waarde || Meest != Waarde;

    /// <summary>The table cells of a value and its band.</summary>
    internal static IEnumerable<Figuurcel> Cellen(Bandwaarde? waarde, Figuur figuur)
    {
        yield return figuur.Cel(waarde?.Waarde);
        yield return waarde is { HeeftBand: true } ? figuur.Cel(waarde.Minst) : Figuurcel.Leeg;
        yield return waarde is { HeeftBand: true } ? figuur.Cel(waarde.Meest) : Figuurcel.Leeg;
    }
}
