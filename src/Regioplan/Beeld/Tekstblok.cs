using Microsoft.AspNetCore.Html;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>A text that people wrote, or that the rules suggest.</summary>
/// <param name="IsDoorRegel">No person accepted it.</param>
internal sealed record Tekstblok(IHtmlContent Html, bool IsDoorRegel) : Planblok;
