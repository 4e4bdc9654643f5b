namespace Regiotafel.Regioplan.Sjablonen;

/// <summary>A tile on the cover: one figure, large.</summary>
/// <param name="Indicator">Code of its indicator.</param>
/// <param name="Label">What it counts, as a reader sees it.</param>
/// <param name="IsNoemer">The tile shows the noemer of the figure: inhabitants behind a ratio.</param>
internal sealed record Tegelvorm(string Indicator, string Label, string Editie, string Uitsplitsing, bool IsNoemer);
