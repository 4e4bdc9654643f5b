namespace Regiotafel.Weergave.Figuren;

/// <summary>A value on a day; null says that it is not known from that day on.</summary>
/// <param name="Laagste">The least it can be, by rounding or by chance; null: it is exact.</param>
public sealed record Meetpunt(DateOnly Dag, decimal? Waarde, decimal? Laagste = null, decimal? Hoogste = null)
{
    internal bool HeeftBand => Waarde is not null && Laagste is not null && Hoogste is not null;

    internal IEnumerable<decimal> Waarden => new[] { Waarde, Laagste, Hoogste }.OfType<decimal>();
}
